import type { Thing } from './thing'

type Items = {
  items: readonly { name: string; url: string }[]
  /** How many there are in all, and how many stand on pages before this one. */
  total: number
  before?: number
}

/** Listings in the order in which a page shows them. Source: https://schema.org/ItemList. */
export function describeItems({ items, total, before = 0 }: Items): Thing {
  return {
    '@type': 'ItemList',
    numberOfItems: total,
    itemListElement: items.map(({ name, url }, i) => ({ '@type': 'ListItem', position: before + i + 1, name, url })),
  }
}
