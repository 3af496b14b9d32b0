import { findFileGaps } from '../file/file-requirements'
import { findUntranslated, type Gap } from '../listing-gap'
import type { Locale, Localized } from '../locale'
import type { ProposalContent } from './proposal-content'
import { proposalFigures } from './proposal-figures'

/**
 * What still keeps a proposal from being published in a language, in the order of the document; empty when it may be.
 *
 * A programme officer decides on the ask, the place, who benefits, the duration, the partner and a named contact, so
 * none of these may be missing; and no text may exist in the other language only.
 */
export function findProposalGaps(proposal: ProposalContent, locale: Locale): Gap[] {
  const missing = [...missingTexts(proposal, locale), ...missingFacts(proposal), ...findFileGaps(proposal, locale)]
  const known = new Set(missing.map((gap) => gap.path))
  const untranslated = findUntranslated(proposal, locale).filter((gap) => !known.has(gap.path))
  return [...missing, ...untranslated, ...contradictions(proposal)]
}

const requiredTexts = ['title', 'summary', 'need', 'objectives', 'activities', 'sustainability'] as const

function missingTexts(proposal: ProposalContent, locale: Locale): Gap[] {
  const texts: [string, Localized][] = requiredTexts.map((name) => [name, proposal[name]])
  texts.push(...proposal.budget.map((line, i): [string, Localized] => [`budget.${i}.label`, line.label]))
  texts.push(...proposal.milestones.map((stage, i): [string, Localized] => [`milestones.${i}.label`, stage.label]))
  texts.push(...proposal.commitments.map((one, i): [string, Localized] => [`commitments.${i}.source`, one.source]))
  proposal.indicators.forEach((row, i) => {
    for (const name of ['label', 'baseline', 'target', 'verification'] as const) {
      texts.push([`indicators.${i}.${name}`, row[name]])
    }
  })
  proposal.risks.forEach((row, i) => {
    texts.push([`risks.${i}.risk`, row.risk], [`risks.${i}.response`, row.response])
  })
  return texts.filter(([, text]) => text[locale] === '').map(([path]) => ({ path, problem: 'missing' }))
}

function missingFacts(proposal: ProposalContent): Gap[] {
  const { beneficiaries, contact, provinceWide, localities } = proposal
  const facts: [string, boolean][] = [
    ['aidKind', proposal.aidKind !== null],
    ['field', proposal.field !== null],
    ['agency', proposal.agency !== null],
    ['localities', provinceWide || localities.length > 0],
    ['startsIn', proposal.startsIn !== null],
    ['months', proposal.months !== null],
    ['budget', proposalFigures(proposal).sought > 0],
    ...proposal.budget.map((line, i): [string, boolean] => [`budget.${i}.amount`, line.amount > 0]),
    ...proposal.commitments.map((one, i): [string, boolean] => [`commitments.${i}.amount`, one.amount > 0]),
    ['beneficiaries.people', beneficiaries.people !== null],
    ['indicators', proposal.indicators.length > 0],
    ['contact.name', contact.name !== ''],
    ['contact.email', contact.email !== ''],
  ]
  return facts.filter(([, there]) => !there).map(([path]) => ({ path, problem: 'missing' }))
}

function contradictions(proposal: ProposalContent): Gap[] {
  const gaps: Gap[] = []
  const { people, ...groups } = proposal.beneficiaries
  for (const group of ['women', 'children', 'ethnicMinorities', 'personsWithDisabilities'] as const) {
    if (people !== null && (groups[group] ?? 0) > people) {
      gaps.push({ path: `beneficiaries.${group}`, problem: 'more-than-people' })
    }
  }
  const { sought, committed } = proposalFigures(proposal)
  if (committed > sought) gaps.push({ path: 'commitments', problem: 'more-than-sought' })
  if ((proposal.smallestPart.amount ?? 0) > sought) {
    gaps.push({ path: 'smallestPart.amount', problem: 'more-than-sought' })
  }
  proposal.milestones.forEach((stage, i) => {
    if (stage.toMonth < stage.fromMonth) gaps.push({ path: `milestones.${i}.toMonth`, problem: 'end-before-start' })
    else if (proposal.months !== null && stage.toMonth > proposal.months) {
      gaps.push({ path: `milestones.${i}.toMonth`, problem: 'outside-duration' })
    }
  })
  return gaps
}
