import 'server-only'
import type { ListingKind } from '@/domain/listing-state'

/** What an entry of the home page leads to: a listing by its code, or a page of the site by its key. */
export type Subject = { kind: ListingKind | 'page'; key: string; titleVi: string; titleEn: string }

/** Some entries of a list, with the number of all of them. */
export type Found<Item> = { items: Item[]; total: number }

/** Which entries of a list are wanted. */
export type Slice = { skip: number; take: number }

export const nothing = { items: [], total: 0 }

/** Takes apart rows that each bear the number of all; a page beyond the last has none to say it. */
export function toFound<Row extends { total: number }, Item>(rows: Row[], toItem: (row: Row) => Item): Found<Item> {
  return { items: rows.map(toItem), total: rows[0]?.total ?? 0 }
}
