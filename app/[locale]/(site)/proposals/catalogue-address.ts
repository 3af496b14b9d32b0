/** What a reader asked the catalogue for, as far as the address says it. */
export type CatalogueAddress = { q: string; fields: string[]; page: number }

type SearchParams = Record<string, string | string[] | undefined>

const longestSearch = 200
const lastPage = 10_000

/** Reads the query of the catalogue's address. Whatever cannot be meant is left out; nothing makes it fail. */
export function readCatalogueAddress(params: SearchParams, knownFields: readonly string[]): CatalogueAddress {
  const page = Number(first(params.page))
  const chosen = new Set([params.field ?? []].flat())
  return {
    q: first(params.q)
      .normalize('NFC')
      .replace(/[\p{C}\s]+/gu, ' ')
      .trim()
      .slice(0, longestSearch),
    fields: knownFields.filter((field) => chosen.has(field)),
    page: Number.isInteger(page) && page >= 1 ? Math.min(page, lastPage) : 1,
  }
}

function first(value: string | string[] | undefined): string {
  return (Array.isArray(value) ? value[0] : value) ?? ''
}

/** The address that asks for this; what is not asked is not in it. */
export function catalogueAddress({ q, fields, page }: CatalogueAddress) {
  const query = {
    ...(q !== '' && { q }),
    ...(fields.length > 0 && { field: fields }),
    ...(page > 1 && { page: String(page) }),
  }
  return { pathname: '/proposals', query } as const
}
