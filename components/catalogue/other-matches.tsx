import { useTranslations } from 'next-intl'
import type { NeedSummary } from '@/domain/need/need-view'
import type { StorySummary } from '@/domain/story/story-view'
import { NeedRow } from '../need/need-row'
import { StoryList } from '../story/story-list'

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
          <StoryList stories={stories} />
        </section>
      )}
    </>
  )
}
