import { compareRows } from './compare-rows'
import {
  type EditionChange,
  type SetFact,
  type SingleFact,
  type StatedValue,
  setFacts,
  singleFacts,
  type TextFact,
  textFacts,
} from './edition-change'
import { proposalFigures } from './proposal-figures'
import type { ProposalEdition } from './proposal-view'

/** Names a field, local partner, theme, commune or goal by its key, in the language of the editions. */
export type NameOf = (kind: 'field' | 'agency' | SetFact, key: string) => string

/**
 * What differs between two editions of a proposal in the same language, the facts a reader decides on first. Rows are
 * told apart by their ids, so a row that was only moved has not changed. Editions that say the same give nothing.
 */
export function compareEditions(before: ProposalEdition, after: ProposalEdition, nameOf: NameOf): EditionChange[] {
  return [
    ...compareSingles(before, after, nameOf),
    ...compareSets(before, after, nameOf),
    ...compareRows(before, after),
    ...compareTexts(before, after),
  ]
}

function compareSingles(before: ProposalEdition, after: ProposalEdition, nameOf: NameOf): EditionChange[] {
  const [old, now] = [singlesOf(before, nameOf), singlesOf(after, nameOf)]
  return singleFacts.flatMap((fact): EditionChange[] => {
    if (same(old[fact], now[fact])) return []
    // From communes to other communes is told by what came and went.
    if (fact === 'places' && !before.provinceWide && !after.provinceWide) return []
    return [{ kind: 'single', fact, before: old[fact], after: now[fact] }]
  })
}

function singlesOf(edition: ProposalEdition, nameOf: NameOf): Record<SingleFact, StatedValue | null> {
  const { beneficiaries, contact, readiness } = edition
  const { sought, committed, counterpart, currency } = proposalFigures(edition)
  const money = (amount: number | null) => stated('money', amount === null ? null : { amount, currency })
  return {
    title: stated('text', edition.title || null),
    status: stated('status', edition.status),
    sought: money(sought),
    committed: money(committed),
    smallestPart: money(edition.smallestPart.amount),
    counterpart: money(counterpart),
    places: stated('places', edition.provinceWide ? [] : edition.localities.map((key) => nameOf('places', key))),
    field: stated('text', edition.field && nameOf('field', edition.field)),
    aidKind: stated('aidKind', edition.aidKind),
    people: stated('number', beneficiaries.people),
    women: stated('number', beneficiaries.women),
    children: stated('number', beneficiaries.children),
    ethnicMinorities: stated('number', beneficiaries.ethnicMinorities),
    personsWithDisabilities: stated('number', beneficiaries.personsWithDisabilities),
    poorHouseholds: stated('number', beneficiaries.poorHouseholds),
    duration: stated('months', edition.months),
    start: stated('month', edition.startsIn),
    deadline: stated('day', edition.deadline),
    agency: stated('text', edition.agency && nameOf('agency', edition.agency)),
    readinessCounterpart: stated('counterpart', readiness.counterpart),
    readinessLand: stated('land', readiness.land),
    readinessApproval: stated('approval', readiness.approval),
    lastChecked: stated('day', readiness.checkedOn),
    focalPerson: stated('text', contact.name || null),
  }
}

type Kind = StatedValue['kind']

function stated<K extends Kind>(kind: K, value: Extract<StatedValue, { kind: K }>['value'] | null): StatedValue | null {
  return value === null ? null : ({ kind, value } as StatedValue)
}

function compareSets(before: ProposalEdition, after: ProposalEdition, nameOf: NameOf): EditionChange[] {
  const keysOf = (edition: ProposalEdition): Record<SetFact, string[]> => ({
    places: edition.localities,
    themes: edition.themes,
    sdgs: edition.sdgs.map(String),
  })
  const [old, now] = [keysOf(before), keysOf(after)]
  return setFacts.flatMap((fact): EditionChange[] => {
    if (fact === 'places' && (before.provinceWide || after.provinceWide)) return []
    const missing = (from: string[], among: string[]) =>
      from.filter((key) => !among.includes(key)).map((key) => nameOf(fact, key))
    const [added, removed] = [missing(now[fact], old[fact]), missing(old[fact], now[fact])]
    return added.length + removed.length === 0 ? [] : [{ kind: 'set', fact, added, removed }]
  })
}

function compareTexts(before: ProposalEdition, after: ProposalEdition): EditionChange[] {
  const [old, now] = [textsOf(before), textsOf(after)]
  return textFacts.flatMap((fact): EditionChange[] => {
    if (old[fact] === now[fact]) return []
    const change = old[fact] === '' ? 'added' : now[fact] === '' ? 'removed' : 'rewritten'
    return [{ kind: 'text', fact, change }]
  })
}

function textsOf(edition: ProposalEdition): Record<TextFact, string> {
  const { summary, need, objectives, activities, sustainability, safeguarding, environment } = edition
  return {
    ...{ summary, need, objectives, activities, sustainability, safeguarding, environment },
    beneficiaries: edition.beneficiaries.note,
    smallestPart: edition.smallestPart.description,
    counterpart: edition.counterpart.note,
  }
}

function same(one: StatedValue | null, other: StatedValue | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
