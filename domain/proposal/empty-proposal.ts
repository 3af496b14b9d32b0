import type { Localized } from '../locale'
import type { ProposalContent } from './proposal-content'

const none = (): Localized => ({ vi: '', en: '' })

/** A proposal in which nothing is written yet: a valid draft that cannot be published. */
export function emptyProposal(): ProposalContent {
  return {
    title: none(),
    summary: none(),
    aidKind: null,
    status: 'open',
    field: null,
    themes: [],
    agency: null,
    localities: [],
    provinceWide: false,
    sdgs: [],
    startsIn: null,
    months: null,
    deadline: null,
    currency: 'USD',
    budget: [],
    counterpart: { amount: 0, note: none() },
    commitments: [],
    smallestPart: { amount: null, description: none() },
    beneficiaries: {
      people: null,
      women: null,
      children: null,
      ethnicMinorities: null,
      personsWithDisabilities: null,
      poorHouseholds: null,
      note: none(),
    },
    readiness: { counterpart: null, land: null, approval: null, checkedOn: null },
    need: none(),
    objectives: none(),
    activities: none(),
    indicators: [],
    milestones: [],
    risks: [],
    sustainability: none(),
    safeguarding: none(),
    environment: none(),
    photos: [],
    documents: [],
    contact: { name: '', position: none(), email: '', phone: '', replyDays: null },
  }
}
