import type { Money } from '../money/money'
import type { ProposalContent } from './proposal-content'

type Readiness = ProposalContent['readiness']

/** A value as one edition states it, before it is put into words. */
export type StatedValue =
  | { kind: 'money'; value: Money }
  | { kind: 'number'; value: number }
  | { kind: 'months'; value: number }
  /** A stage of the work, first and last month. */
  | { kind: 'span'; value: { from: number; to: number } }
  /** YYYY-MM-DD. */
  | { kind: 'day'; value: string }
  /** YYYY-MM. */
  | { kind: 'month'; value: string }
  | { kind: 'text'; value: string }
  | { kind: 'status'; value: ProposalContent['status'] }
  | { kind: 'aidKind'; value: NonNullable<ProposalContent['aidKind']> }
  | { kind: 'counterpart'; value: NonNullable<Readiness['counterpart']> }
  | { kind: 'land'; value: NonNullable<Readiness['land']> }
  | { kind: 'approval'; value: NonNullable<Readiness['approval']> }
  /** Names of communes; none when the whole province is meant. */
  | { kind: 'places'; value: string[] }

/** Facts that have one value at a time, in the order in which a programme officer decides. */
export const singleFacts = [
  'title',
  'status',
  'sought',
  'committed',
  'smallestPart',
  'counterpart',
  'places',
  'field',
  'aidKind',
  'people',
  'women',
  'children',
  'ethnicMinorities',
  'personsWithDisabilities',
  'poorHouseholds',
  'duration',
  'start',
  'deadline',
  'agency',
  'readinessCounterpart',
  'readinessLand',
  'readinessApproval',
  'lastChecked',
  'focalPerson',
] as const
export type SingleFact = (typeof singleFacts)[number]

/** Lists whose entries have no order and no parts. */
export const setFacts = ['places', 'themes', 'sdgs'] as const
export type SetFact = (typeof setFacts)[number]

/** Lists of rows, each row with parts of its own. */
export const rowFacts = ['results', 'timeline', 'budget', 'commitments', 'risks', 'photos', 'documents'] as const
export type RowFact = (typeof rowFacts)[number]
export type RowPart = 'label' | 'baseline' | 'target' | 'verification' | 'amount' | 'when' | 'response'

/** Texts that are read as a whole; what changed within them is not told. */
export const textFacts = [
  'summary',
  'beneficiaries',
  'need',
  'objectives',
  'activities',
  'smallestPart',
  'counterpart',
  'sustainability',
  'safeguarding',
  'environment',
] as const
export type TextFact = (typeof textFacts)[number]

/** Before and after; null where nothing was stated. */
export type Replacement = { before: StatedValue | null; after: StatedValue | null }

export type ChangedRow = { name: string; parts: (Replacement & { part: RowPart })[] }

/** One thing that differs between two editions of a proposal in the same language. */
export type EditionChange =
  | ({ kind: 'single'; fact: SingleFact } & Replacement)
  | { kind: 'set'; fact: SetFact; added: string[]; removed: string[] }
  | { kind: 'rows'; fact: RowFact; added: string[]; removed: string[]; changed: ChangedRow[] }
  | { kind: 'text'; fact: TextFact; change: 'added' | 'removed' | 'rewritten' }

/** A publication after the first, by the day of it (YYYY-MM-DD), with what it changed. */
export type ProposalVersion = { publishedOn: string; changes: EditionChange[] }
