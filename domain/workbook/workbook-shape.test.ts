import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { listingFiles } from '../file/listing-files'
import { needContent } from '../need/need-content'
import { proposalContent } from '../proposal/proposal-content'
import { columnKey, tableNames, workbookKinds, workbookShapes } from './workbook-shape'

const schemas = { proposal: proposalContent, need: needContent }

/** Every value that a document can hold, by its path; `[]` stands for the rows of a list. */
function leaves(schema: z.core.$ZodType, path = ''): string[] {
  if (schema instanceof z.ZodNullable) return leaves(schema.def.innerType, path)
  if (schema instanceof z.ZodArray) return leaves(schema.def.element, `${path}[]`)
  if (!(schema instanceof z.ZodObject)) return [path]
  return Object.entries(schema.shape).flatMap(([name, inner]) => {
    const at = path === '' ? name : `${path}.${name}`
    return leaves(inner as z.core.$ZodType, at)
  })
}

describe.each(workbookKinds)('The workbook of a %s', (kind) => {
  const shape = workbookShapes[kind]

  test('has a column for every field of the document but its files', () => {
    const isFile = (path: string) => Object.keys(listingFiles).some((name) => path.startsWith(`${name}[]`))
    const fields = leaves(schemas[kind]).filter((path) => !isFile(path))
    const columns = [
      ...shape.main.map(({ path }) => path),
      ...shape.lists.flatMap(({ list, columns }) =>
        columns.map(({ path }) => (path === '' ? `${list}[]` : `${list}[].${path}`)),
      ),
    ]
    expect(fields.length).toBeGreaterThan(15)
    expect(columns.toSorted()).toEqual(fields.toSorted())
  })

  test('tells its columns apart by their keys', () => {
    const keys = tableNames(kind).flatMap((table) => {
      const columns = table === kind ? shape.main : (shape.lists.find(({ list }) => list === table)?.columns ?? [])
      return columns.map((column) => columnKey(table, column))
    })
    expect(new Set(keys).size).toBe(keys.length)
  })
})
