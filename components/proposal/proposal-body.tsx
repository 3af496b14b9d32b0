import type { ProposalView } from '@/domain/proposal/proposal-view'
import { AttachmentList } from '../file/attachment-list'
import { PhotoGallery } from '../file/photo-gallery'
import { RichText } from '../text/rich-text'
import { Beneficiaries } from './beneficiaries'
import { Budget } from './budget'
import { NamedContact } from './named-contact'
import { PlaceList } from './place-list'
import { type ProposalPart, partsOf } from './proposal-parts'
import { ResultsTable } from './results-table'
import { Risks } from './risks'
import { Timeline } from './timeline'
import { usePartName } from './use-part-name'

/** A proposal in full, part by part. */
export function ProposalBody({ proposal }: { proposal: ProposalView }) {
  const partName = usePartName()
  return partsOf(proposal.edition).map((part) => (
    <section key={part} id={part} aria-labelledby={`${part}-title`} className="mb-11">
      <h2 id={`${part}-title`} className="mb-3 text-2xl">
        {partName(part)}
      </h2>
      <Part part={part} proposal={proposal} />
    </section>
  ))
}

function Part({ part, proposal }: { part: ProposalPart; proposal: ProposalView }) {
  const { edition } = proposal
  if (part === 'beneficiaries') return <Beneficiaries proposal={proposal} />
  if (part === 'places') return <PlaceList proposal={proposal} />
  if (part === 'results') return <ResultsTable indicators={edition.indicators} />
  if (part === 'timeline') return <Timeline {...edition} />
  if (part === 'budget') return <Budget proposal={proposal} />
  if (part === 'risks') return <Risks risks={edition.risks} />
  if (part === 'photos') return <PhotoGallery photos={edition.photos.slice(1)} />
  if (part === 'documents') return <AttachmentList documents={edition.documents} />
  if (part === 'contact') return <NamedContact proposal={proposal} />
  return <RichText text={edition[part]} />
}
