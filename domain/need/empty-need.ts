import type { Localized } from '../locale'
import type { NeedContent } from './need-content'

const none = (): Localized => ({ vi: '', en: '' })

/** A need in which nothing is written yet: a valid draft that cannot be published. */
export function emptyNeed(): NeedContent {
  return {
    title: none(),
    summary: none(),
    needKind: null,
    urgent: false,
    field: null,
    themes: [],
    agency: null,
    localities: [],
    provinceWide: false,
    quantity: null,
    unit: none(),
    met: 0,
    currency: 'USD',
    value: null,
    deadline: null,
    details: none(),
  }
}
