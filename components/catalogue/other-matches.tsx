import { useTranslations } from 'next-intl'
import type { NeedSummary, StorySummary } from '@/domain/topic/topic-listings'
import { NeedRow } from '../need/need-row'

type Props = { needs: readonly NeedSummary[]; stories: readonly StorySummary[] }

/** Needs and stories that match the words too; nothing where none does. */
export function OtherMatches({ needs, stories }: Props) {
  const t = useTranslations('Catalogue')
  return (
    <>
      {needs.length > 0 && (
        <section aria-labelledby="other-needs" className="mt-12">
          <h2 id="other-needs" className="mb-4 text-2xl">
            {t('otherNeeds')}
          </h2>
          <ul className="border-b border-line">
            {needs.map((need) => (
              <NeedRow key={need.code} need={need} />
            ))}
          </ul>
        </section>
      )}
      {stories.length > 0 && (
        <section aria-labelledby="other-stories" className="mt-12">
          <h2 id="other-stories" className="mb-4 text-2xl">
            {t('otherStories')}
          </h2>
          <ul className="border-b border-line">
            {stories.map(({ code, edition }) => (
              <li key={code} className="border-t border-line py-5">
                <h3 className="font-body text-base leading-snug font-semibold">{edition.title}</h3>
                <p className="mt-1.5 max-w-measure text-sm text-ink-2">{edition.summary}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
