import { useTranslations } from 'next-intl'
import type { TopicListings } from '@/domain/topic/topic-listings'
import { NeedRow } from '../need/need-row'
import { ProposalRow } from '../proposal/proposal-row'
import type { Address } from '../site/address'
import { SectionHeading } from '../site/section-heading'
import { StoryList } from '../story/story-list'
import { TopicEmpty } from './topic-empty'

type Props = {
  listings: TopicListings
  /** The catalogue, narrowed to what the page is about. */
  catalogue: Address
  /** What to say where nothing is asked. */
  empty: string
}

/** What is asked: proposals, needs, and stories of what has worked. */
export function TopicBody({ listings: { proposals, total, needs, stories }, catalogue, empty }: Props) {
  const t = useTranslations('Topics')
  return (
    <>
      {proposals.length === 0 && needs.length === 0 && <TopicEmpty>{empty}</TopicEmpty>}
      {proposals.length > 0 && (
        <section>
          <SectionHeading more={{ href: catalogue, label: t('catalogue', { count: total }) }}>
            {t('proposals')}
          </SectionHeading>
          <ul>
            {proposals.map((proposal) => (
              <li key={proposal.code} className="mb-6 border-b border-line pb-6">
                <ProposalRow proposal={proposal} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {needs.length > 0 && (
        <section>
          <SectionHeading>{t('needs')}</SectionHeading>
          <ul className="border-b border-line">
            {needs.map((need) => (
              <NeedRow key={need.code} need={need} />
            ))}
          </ul>
        </section>
      )}
      {stories.length > 0 && (
        <section>
          <SectionHeading>{t('stories')}</SectionHeading>
          <StoryList stories={stories} />
        </section>
      )}
    </>
  )
}
