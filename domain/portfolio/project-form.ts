import { checkShape, type ReadForm } from '../form/check-shape'
import type { FormEntries } from '../form/form-entries'
import { FormReader } from '../form/form-reader'
import { toEntries } from '../form/to-entries'
import type { Locale } from '../locale'
import { currencies, unitOf } from '../money/money'
import { readPartDay } from '../part-day'
import { presentNumber } from '../presenting/present-money'
import { presentPartDay } from '../presenting/present-part-day'
import { type ProjectContent, projectContent, projectStatuses } from './project-content'

/** A project as the entries of its form: its value in whole units of the currency, years as plain digits. */
export function projectToEntries(project: ProjectContent, locale: Locale): FormEntries {
  const unit = unitOf(project.currency)
  return {
    ...toEntries(project, (value, path) => (path === 'value' ? presentNumber(value / unit, locale) : String(value))),
    // As the hint beside the field writes it, in figures only.
    asOf: [project.asOf === null ? '' : presentPartDay(project.asOf, 'vi').replace(/^(tháng|năm) /, '')],
  }
}

/**
 * Reads a project out of its form; field names are the paths of the document. Nothing has to be filled in, but what is
 * must be readable, or nothing is returned but the problems.
 */
export function readProject(entries: FormEntries): ReadForm<ProjectContent> {
  const form = new FormReader(entries)
  return checkShape(projectContent, read(form), form.problems)
}

function read(form: FormReader): ProjectContent {
  const currency = form.choice('currency', currencies) ?? 'USD'
  const value = form.whole('value', { max: 90_000_000_000_000 / unitOf(currency) })
  const year = (path: string) => form.whole(path, { min: 1975, max: 2100 })
  const key = (path: string) => form.line(path, 60) || null
  const asOf = form.line('asOf', 20)
  return {
    title: form.lines('title'),
    summary: form.texts('summary'),
    status: form.choice('status', projectStatuses) ?? 'underway',
    stated: form.lines('stated'),
    funder: form.lines('funder'),
    backDonor: form.lines('backDonor'),
    implementer: form.lines('implementer'),
    country: key('country'),
    field: key('field'),
    agency: key('agency'),
    localities: form.isTicked('provinceWide') ? [] : form.all('localities'),
    provinceWide: form.isTicked('provinceWide'),
    placeNote: form.lines('placeNote'),
    period: { from: year('period.from'), to: year('period.to') },
    currency,
    value: value === null ? null : value * unitOf(currency),
    source: form.texts('source'),
    asOf: asOf === '' ? null : (readPartDay(asOf) ?? form.refuse('asOf', 'day')),
  }
}
