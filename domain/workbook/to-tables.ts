import type { WorkbookContent } from './build-listing'
import { type Column, type WorkbookKind, workbookShapes } from './workbook-shape'

type Plain = string | number | boolean | null

/** The rows of a table: the code of the listing that each belongs to, and what stands in its columns, in their order. */
export type PlainTable = {
  name: string
  columns: readonly Column[]
  rows: { code: string; currency: WorkbookContent['currency']; values: Plain[] }[]
}

/** Listings as the tables of a workbook: the main one, and one for each list of their documents. */
export function toTables(
  kind: WorkbookKind,
  listings: readonly { code: string; content: WorkbookContent }[],
): PlainTable[] {
  const { main, lists } = workbookShapes[kind]
  const row = (code: string, content: WorkbookContent, from: unknown, columns: readonly Column[]) => ({
    code,
    currency: content.currency,
    values: columns.map(({ path }) => valueAt(from, path)),
  })
  return [
    { name: kind, columns: main, rows: listings.map(({ code, content }) => row(code, content, content, main)) },
    ...lists.map(({ list, columns }) => ({
      name: list,
      columns,
      rows: listings.flatMap(({ code, content }) =>
        listOf(content, list).map((inner) => row(code, content, inner, columns)),
      ),
    })),
  ]
}

function listOf(content: WorkbookContent, list: string): unknown[] {
  const found = Object.entries(content).find(([name]) => name === list)?.[1]
  return Array.isArray(found) ? found : []
}

function valueAt(from: unknown, path: string): Plain {
  const value =
    path === ''
      ? from
      : path.split('.').reduce<unknown>((inner, name) => (inner as Record<string, unknown>)[name], from)
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null
}
