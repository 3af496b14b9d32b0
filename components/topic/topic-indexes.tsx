import { useTranslations } from 'next-intl'
import { Link } from '@/i18n/link'

export const topicIndexes = ['fields', 'themes', 'partners', 'places'] as const
export type TopicIndex = (typeof topicIndexes)[number]

/** The other ways to go through what is asked. */
export function TopicIndexes({ here }: { here: TopicIndex }) {
  const t = useTranslations('Topics')
  return (
    <nav
      aria-label={t('browseOtherwise')}
      className="mt-12 flex flex-wrap gap-x-6 gap-y-2 border-t border-line pt-6 print:hidden"
    >
      <span aria-hidden="true" className="text-ink-2">
        {t('browseOtherwise')}
      </span>
      {topicIndexes
        .filter((index) => index !== here)
        .map((index) => (
          <Link key={index} href={`/${index}`} className="link">
            {t(index)}
          </Link>
        ))}
    </nav>
  )
}
