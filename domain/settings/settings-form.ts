import type { FormEntries } from '../form/form-entries'
import { type FieldProblem, type FormProblem, FormReader } from '../form/form-reader'
import { toEntries } from '../form/to-entries'
import { type Locale, type Localized, locales } from '../locale'
import { presentNumber } from '../presenting/present-money'
import { type SiteSettings, siteSettings } from './site-settings'

/** How many steps the home page can tell. */
export const mostSteps = 8

/** The settings as the entries of their form. */
export function settingsToEntries(settings: SiteSettings, locale: Locale): FormEntries {
  return toEntries(settings, (value) => presentNumber(value, locale))
}

export type ReadSettings = { content: SiteSettings; problems: [] } | { content: null; problems: FieldProblem[] }

/**
 * Reads the settings out of their form; field names are the paths of the document. Every text must be there in both
 * languages, because the public site shows it. A step in which nothing is written is left out.
 */
export function readSettings(entries: FormEntries): ReadSettings {
  const form = new FormReader(entries)
  const both = (path: string, text: Localized): Localized => {
    for (const locale of locales) if (text[locale] === '') form.refuse(`${path}.${locale}`, 'required')
    return text
  }
  const lines = (path: string) => both(path, form.lines(path))
  const texts = (path: string) => both(path, form.texts(path))
  const needed = <T>(path: string, value: T | null, problem: FormProblem = 'required'): T | null => {
    const told = form.problems.some((one) => one.path === path)
    return value === null && !told ? form.refuse(path, problem) : value
  }
  const prefix = form.line('codePrefix', 4)
  const candidate = {
    provinceName: lines('provinceName'),
    provinceTitle: lines('provinceTitle'),
    departmentName: lines('departmentName'),
    divisionName: lines('divisionName'),
    codePrefix: needed('codePrefix', /^[A-Z]{2,4}$/.test(prefix) ? prefix : null, 'choice'),
    address: lines('address'),
    email: needed('email', form.email('email') || null),
    phone: form.line('phone', 60),
    replyDays: needed('replyDays', form.whole('replyDays', { min: 1, max: 60 })),
    rate: {
      vndPerUsd: needed('rate.vndPerUsd', form.whole('rate.vndPerUsd', { min: 1000, max: 1_000_000 })),
      on: needed('rate.on', form.day('rate.on')),
    },
    intro: texts('intro'),
    steps: form.rows('steps', mostSteps, (row) => ({ title: lines(`${row}.title`), text: texts(`${row}.text`) })),
  }
  if (form.problems.length > 0) return { content: null, problems: form.problems }
  return { content: siteSettings.parse(candidate), problems: [] }
}
