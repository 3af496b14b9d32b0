import { execFileSync } from 'node:child_process'
import { beforeAll, expect, test } from 'vitest'
import { writeCells } from '@/documents/testing/write-cells'
import { countChanges } from '@/domain/workbook/import-report'
import { workbookKinds } from '@/domain/workbook/workbook-shape'
import type { Actor } from '../actor'
import { db } from '../db'
import { seedSamples } from '../testing/samples'
import { hireStaff } from '../testing/staff'
import { checkWorkbook } from './check-workbook'
import { exportListings } from './export-listings'
import { getImport } from './import-desk'

let officer: Actor

beforeAll(async () => {
  execFileSync(process.execPath, ['scripts/build-worker.mjs'])
  await seedSamples('phu-tho')
  officer = await hireStaff('officer')
}, 120_000)

async function check(bytes: Uint8Array) {
  const outcome = await checkWorkbook(officer, { name: 'a.xlsx', bytes })
  if (outcome.kind !== 'checked') throw new Error(JSON.stringify(outcome))
  const found = await getImport(officer, outcome.id)
  if (!found) throw new Error('It was not kept.')
  return found
}

for (const kind of workbookKinds) {
  for (const locale of ['vi', 'en'] as const) {
    test(`Every sample ${kind} comes back from its workbook in ${locale} as it was`, async () => {
      const file = await exportListings(officer, { kind, locale, codes: [] })
      if (!file) throw new Error('Nothing was exported.')
      const { report, total } = await check(file.bytes)
      expect(report.problems).toEqual([])
      expect(report.notes).toEqual([])
      const count = await db().listing.count({ where: { kind } })
      expect(count).toBeGreaterThan(5)
      expect(report.items.flatMap(({ code, fields }) => fields.map(({ path }) => `${code} ${path}`))).toEqual([])
      expect(countChanges(report.items)).toEqual({ new: 0, changed: 0, unchanged: count, imported: 0 })
      expect(total).toBe(0)
    })
  }
}

test('Of a workbook in which one cell was edited exactly that field changes', async () => {
  const file = await exportListings(officer, { kind: 'proposal', locale: 'vi', codes: [] })
  const edited = writeCells(file?.bytes ?? new Uint8Array(), [
    { sheet: 'Đề xuất', key: 'summary.en', row: 5, value: 'Another summary.\nIn two lines & <more>' },
  ])
  const { report, total } = await check(edited)
  expect(total).toBe(1)
  const changed = report.items.filter(({ change }) => change !== 'unchanged')
  expect(changed).toMatchObject([{ row: 5, change: 'changed', fields: [{ path: 'summary', locale: 'en' }] }])
})
