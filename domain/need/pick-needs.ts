import { type NeedKind, needKinds } from './need-content'
import type { NeedQuery } from './need-query'
import type { NeedSummary } from './need-view'

/** How many needs a page of the list shows. */
export const needsPerPage = 30

/** A page of the needs that were asked for. `page` beyond the last is the last. */
export type PickedNeeds = {
  items: NeedSummary[]
  total: number
  page: number
  pages: number
  /** How many needs each kind, and each field that has any or is asked for, would leave under the other filter. */
  kinds: { kind: NeedKind; count: number }[]
  fields: { id: string; count: number }[]
}

/** Picks from all needs, in their order, those that a reader asked for. */
export function pickNeeds(needs: readonly NeedSummary[], { kind, field, page }: NeedQuery): PickedNeeds {
  const ofKind = needs.filter((need) => kind === null || need.edition.needKind === kind)
  const ofField = needs.filter((need) => field === null || need.edition.field === field)
  const found = ofKind.filter((need) => ofField.includes(need))
  const pages = Math.max(1, Math.ceil(found.length / needsPerPage))
  const shown = Math.min(page, pages)
  const fields = [...new Set([...needs.map((need) => need.edition.field), field])].filter((id) => id !== null)
  return {
    items: found.slice((shown - 1) * needsPerPage, shown * needsPerPage),
    total: found.length,
    page: shown,
    pages,
    kinds: needKinds.map((one) => ({
      kind: one,
      count: ofField.filter((need) => need.edition.needKind === one).length,
    })),
    fields: fields.map((id) => ({ id, count: ofKind.filter((need) => need.edition.field === id).length })),
  }
}
