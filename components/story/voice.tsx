import { useTranslations } from 'next-intl'
import type { StorySummary } from '@/domain/story/story-view'

type Props = { voice: StorySummary['edition']['voices'][number]; size?: 'large' | 'medium' }

/** What somebody says of a story, and who it is. */
export function Voice({ voice: { words, speaker }, size = 'medium' }: Props) {
  const t = useTranslations('Stories')
  return (
    <figure>
      <blockquote
        className={`font-heading font-semibold text-balance ${size === 'large' ? 'text-2xl leading-tight' : 'text-xl'}`}
      >
        {t('quote', { words })}
      </blockquote>
      {speaker !== '' && <figcaption className="mt-2 text-sm text-ink-2">{speaker}</figcaption>}
    </figure>
  )
}
