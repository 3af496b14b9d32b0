import { useTranslations } from 'next-intl'
import type { ProposalView } from '@/domain/proposal/proposal-view'
import { Cover } from '../art/cover'
import { CoverPhoto } from '../file/cover-photo'
import { Pill } from '../listing/pill'
import { SdgPill } from '../listing/sdg-pill'
import { StatusPill } from './status-pill'

/** What the proposal is, in a line, a sentence and a cover. */
export function ProposalHeader({ proposal }: { proposal: ProposalView }) {
  const t = useTranslations('Proposal')
  const terms = useTranslations('Terms.aidKind')
  const { edition, code, field } = proposal
  const [cover] = edition.photos
  return (
    <header>
      <div className="mb-4 flex flex-wrap gap-2">
        <StatusPill status={edition.status} />
        {edition.aidKind && <Pill>{terms(edition.aidKind)}</Pill>}
        {edition.sdgs.map((number) => (
          <SdgPill key={number} number={number} />
        ))}
        {proposal.sample && <Pill tone="bronze">{t('sample')}</Pill>}
      </div>
      <h1 className="text-3xl sm:text-4xl">{edition.title}</h1>
      <p className="mt-4 max-w-measure text-base text-ink-2 sm:text-lg">{edition.summary}</p>
      {cover ? (
        <CoverPhoto photo={cover} className="mt-7" />
      ) : (
        <Cover code={code} field={field} className="mt-7 hidden h-75 rounded-xl lg:block print:hidden" />
      )}
    </header>
  )
}
