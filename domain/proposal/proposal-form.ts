import { readFiles } from '../file/files-form'
import { checkShape, type ReadForm } from '../form/check-shape'
import type { FormEntries } from '../form/form-entries'
import { FormReader } from '../form/form-reader'
import { toEntries } from '../form/to-entries'
import { readFiling } from '../listing/filing-form'
import type { Locale } from '../locale'
import { currencies, unitOf } from '../money/money'
import { presentNumber } from '../presenting/present-money'
import {
  aidKinds,
  approvalStates,
  counterpartStates,
  landStates,
  type ProposalContent,
  proposalContent,
  statuses,
} from './proposal-content'
import { type ProposalFigures, proposalFigures } from './proposal-figures'

/** The lists of a proposal whose rows are added, removed and moved in the editor. */
export const proposalLists = [
  'budget',
  'commitments',
  'indicators',
  'milestones',
  'risks',
  'photos',
  'documents',
] as const
export type ProposalList = (typeof proposalLists)[number]

/** A proposal as the entries of its form: amounts in whole units of the currency, numbers grouped as the language does. */
export function proposalToEntries(content: ProposalContent, locale: Locale): FormEntries {
  const unit = unitOf(content.currency)
  return toEntries(content, (value, path) => presentNumber(/(^|\.)amount$/.test(path) ? value / unit : value, locale))
}

/**
 * Reads a proposal out of its form. Field names are the paths of the document: `title.vi`, `budget.0.amount`. Nothing
 * has to be filled in, as a draft may be incomplete; but what is filled in must be readable, or nothing is returned but
 * the problems.
 */
export function readProposal(entries: FormEntries): ReadForm<ProposalContent> {
  const form = new FormReader(entries)
  return checkShape(proposalContent, read(form), form.problems)
}

/** The sums of what stands in the form; what cannot be read counts as nothing. */
export function readFigures(entries: FormEntries): ProposalFigures {
  return proposalFigures(readMoney(new FormReader(entries)))
}

/** The part of the document that is reckoned with. Amounts are read as whole units of the currency chosen beside them. */
function readMoney(form: FormReader) {
  const currency = form.choice('currency', currencies) ?? 'USD'
  const amount = (path: string): number | null => {
    const value = form.whole(path, { max: 90_000_000_000_000 / unitOf(currency) })
    return value === null ? null : value * unitOf(currency)
  }
  return {
    currency,
    budget: form.rows('budget', 60, (row) => ({
      label: form.lines(`${row}.label`),
      amount: amount(`${row}.amount`) ?? 0,
    })),
    counterpart: { amount: amount('counterpart.amount') ?? 0, note: form.texts('counterpart.note') },
    commitments: form.rows('commitments', 30, (row) => ({
      source: form.lines(`${row}.source`),
      amount: amount(`${row}.amount`) ?? 0,
    })),
    smallestPart: { amount: amount('smallestPart.amount'), description: form.texts('smallestPart.description') },
  }
}

function read(form: FormReader): ProposalContent {
  const people = (group: string) => form.whole(`beneficiaries.${group}`, { max: 10_000_000 })
  const monthOf = (path: string) => form.whole(path, { min: 1, max: 120 }) ?? requiredMonth(form, path)
  return {
    title: form.lines('title'),
    summary: form.texts('summary'),
    aidKind: form.choice('aidKind', aidKinds),
    status: form.choice('status', statuses) ?? 'open',
    ...readFiling(form),
    sdgs: form
      .all('sdgs')
      .map(Number)
      .sort((a, b) => a - b),
    startsIn: form.month('startsIn'),
    months: form.whole('months', { min: 1, max: 120 }),
    deadline: form.day('deadline'),
    ...readMoney(form),
    beneficiaries: {
      people: people('people'),
      women: people('women'),
      children: people('children'),
      ethnicMinorities: people('ethnicMinorities'),
      personsWithDisabilities: people('personsWithDisabilities'),
      poorHouseholds: people('poorHouseholds'),
      note: form.texts('beneficiaries.note'),
    },
    readiness: {
      counterpart: form.choice('readiness.counterpart', counterpartStates),
      land: form.choice('readiness.land', landStates),
      approval: form.choice('readiness.approval', approvalStates),
      checkedOn: form.day('readiness.checkedOn'),
    },
    need: form.texts('need'),
    objectives: form.texts('objectives'),
    activities: form.texts('activities'),
    indicators: form.rows('indicators', 40, (row) => ({
      label: form.texts(`${row}.label`),
      baseline: form.texts(`${row}.baseline`),
      target: form.texts(`${row}.target`),
      verification: form.texts(`${row}.verification`),
    })),
    milestones: form.rows('milestones', 40, (row) => ({
      label: form.lines(`${row}.label`),
      fromMonth: monthOf(`${row}.fromMonth`),
      toMonth: monthOf(`${row}.toMonth`),
    })),
    risks: form.rows('risks', 40, (row) => ({
      risk: form.texts(`${row}.risk`),
      response: form.texts(`${row}.response`),
    })),
    sustainability: form.texts('sustainability'),
    safeguarding: form.texts('safeguarding'),
    environment: form.texts('environment'),
    ...readFiles(form),
    contact: {
      name: form.line('contact.name'),
      position: form.lines('contact.position'),
      email: form.email('contact.email'),
      phone: form.line('contact.phone'),
      replyDays: form.whole('contact.replyDays', { min: 1, max: 60 }),
    },
  }
}

/** A stage of the work cannot stand without its months, not even in a draft. The number returned is never kept. */
function requiredMonth(form: FormReader, path: string): number {
  if (!form.problems.some((problem) => problem.path === path)) form.refuse(path, 'required')
  return 1
}
