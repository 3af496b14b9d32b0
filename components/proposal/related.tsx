import { useTranslations } from 'next-intl'
import type { RelatedListings } from '@/domain/related/related-listings'
import { NeedRow } from '../need/need-row'
import { StoryCard } from '../story/story-card'
import { ProposalCard } from './proposal-card'
import { SharedGroundLine } from './shared-ground-line'

/** What a reader of a proposal may want to see next, each with why it is shown. Draws nothing where nothing is related. */
export function Related({ related: { proposals, needs, stories } }: { related: RelatedListings }) {
  const t = useTranslations('Proposal')
  if (proposals.length + needs.length + stories.length === 0) return null
  return (
    <aside aria-label={t('related')} className="mt-6 grid gap-12 border-t border-line pt-10 pb-10 print:hidden">
      {proposals.length > 0 && (
        <section>
          <h2 className="text-2xl">{t('relatedProposals')}</h2>
          <p className="mt-1 mb-5 max-w-measure text-sm text-ink-2">{t('relatedLead')}</p>
          <ul className="grid gap-x-6 gap-y-1 sm:grid-cols-2 lg:grid-cols-3">
            {proposals.map(({ item, shared }) => (
              <li key={item.code} className="row-span-2 grid grid-rows-subgrid not-last:mb-6 lg:mb-0">
                <SharedGroundLine shared={shared} />
                <ProposalCard proposal={item} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <div className="grid gap-x-16 gap-y-12 lg:grid-cols-2">
        {needs.length > 0 && (
          <section>
            <h2 className="mb-4 text-2xl">{t('relatedNeeds')}</h2>
            <ul className="border-b border-line">
              {needs.map(({ item }) => (
                <NeedRow key={item.code} need={item} />
              ))}
            </ul>
          </section>
        )}
        {stories.length > 0 && (
          <section>
            <h2 className="mb-5 text-2xl">{t('relatedStories')}</h2>
            <ul className="grid gap-6">
              {stories.map(({ item, shared }) => (
                <li key={item.code}>
                  <SharedGroundLine shared={shared} />
                  <StoryCard story={item} />
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </aside>
  )
}
