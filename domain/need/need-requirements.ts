import { findUntranslated, type Gap } from '../listing-gap'
import type { Locale } from '../locale'
import type { NeedContent } from './need-content'

/**
 * What still keeps a need from being published in a language, in the order of the document; empty when it may be.
 *
 * Whoever could help asks what is wanted and how much of it, where, for whom, and from whom to hear more. Goods are counted
 * and a small grant is a sum; expertise and relief may be asked for without either.
 */
export function findNeedGaps(need: NeedContent, locale: Locale): Gap[] {
  const facts: [string, boolean][] = [
    ['title', need.title[locale] !== ''],
    ['summary', need.summary[locale] !== ''],
    ['details', need.details[locale] !== ''],
    ['needKind', need.needKind !== null],
    ['quantity', need.needKind !== 'goods' || need.quantity !== null],
    ['unit', need.quantity === null || need.unit[locale] !== ''],
    ['value', need.needKind !== 'small-grant' || need.value !== null],
    ['field', need.field !== null],
    ['agency', need.agency !== null],
    ['localities', need.provinceWide || need.localities.length > 0],
  ]
  const missing: Gap[] = facts.filter(([, there]) => !there).map(([path]) => ({ path, problem: 'missing' }))
  const known = new Set(missing.map((gap) => gap.path))
  return [...missing, ...findUntranslated(need, locale).filter((gap) => !known.has(gap.path))]
}
