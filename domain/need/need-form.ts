import { checkShape, type ReadForm } from '../form/check-shape'
import type { FormEntries } from '../form/form-entries'
import { FormReader } from '../form/form-reader'
import { toEntries } from '../form/to-entries'
import { readFiling } from '../listing/filing-form'
import type { Locale } from '../locale'
import { currencies, unitOf } from '../money/money'
import { presentNumber } from '../presenting/present-money'
import { mostThings, type NeedContent, needContent, needKinds } from './need-content'

/** A need as the entries of its form: its value in whole units of the currency, numbers grouped as the language does. */
export function needToEntries(content: NeedContent, locale: Locale): FormEntries {
  const unit = unitOf(content.currency)
  return toEntries(content, (value, path) => presentNumber(path === 'value' ? value / unit : value, locale))
}

/**
 * Reads a need out of its form; field names are the paths of the document. Nothing has to be filled in, but what is must
 * be readable, or nothing is returned but the problems.
 */
export function readNeed(entries: FormEntries): ReadForm<NeedContent> {
  const form = new FormReader(entries)
  return checkShape(needContent, read(form), form.problems)
}

function read(form: FormReader): NeedContent {
  const currency = form.choice('currency', currencies) ?? 'USD'
  const value = form.whole('value', { max: 90_000_000_000_000 / unitOf(currency) })
  return {
    title: form.lines('title'),
    summary: form.texts('summary'),
    needKind: form.choice('needKind', needKinds),
    urgent: form.isTicked('urgent'),
    ...readFiling(form),
    quantity: form.whole('quantity', { min: 1, max: mostThings }),
    unit: form.lines('unit'),
    met: form.whole('met', { max: mostThings }) ?? 0,
    currency,
    value: value === null ? null : value * unitOf(currency),
    deadline: form.day('deadline'),
    details: form.texts('details'),
  }
}
