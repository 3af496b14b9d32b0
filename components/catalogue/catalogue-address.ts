import { type CatalogueQuery, toCatalogueParams } from '@/domain/catalogue/catalogue-query'

/** The catalogue's address that asks for this; what is not asked is not in it. */
export function catalogueAddress(query: CatalogueQuery) {
  return { pathname: '/proposals', query: toCatalogueParams(query) } as const
}
