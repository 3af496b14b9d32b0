import type { ProposalEdition } from '@/domain/proposal/proposal-view'

/** The parts of a proposal's page in the order in which a programme officer decides. */
const allParts = [
  'beneficiaries',
  'places',
  'need',
  'objectives',
  'activities',
  'results',
  'timeline',
  'budget',
  'risks',
  'sustainability',
  'safeguarding',
  'environment',
  'photos',
  'documents',
  'contact',
] as const
export type ProposalPart = (typeof allParts)[number]

/** The parts that this proposal has something to say in. */
export function partsOf(edition: ProposalEdition): ProposalPart[] {
  const filled: Partial<Record<ProposalPart, boolean>> = {
    need: edition.need !== '',
    objectives: edition.objectives !== '',
    activities: edition.activities !== '',
    results: edition.indicators.length > 0,
    timeline: edition.milestones.length > 0,
    budget: edition.budget.length > 0,
    risks: edition.risks.length > 0,
    sustainability: edition.sustainability !== '',
    safeguarding: edition.safeguarding !== '',
    environment: edition.environment !== '',
    // The first photo is the cover.
    photos: edition.photos.length > 1,
    documents: edition.documents.length > 0,
    contact: edition.contact.name !== '' || edition.contact.email !== '' || edition.contact.phone !== '',
  }
  return allParts.filter((part) => filled[part] ?? true)
}
