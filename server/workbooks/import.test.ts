import { execFileSync } from 'node:child_process'
import { beforeAll, expect, test, vi } from 'vitest'
import { changeParts, writeCells } from '@/documents/testing/write-cells'
import { proposalContent } from '@/domain/proposal/proposal-content'
import { countChanges } from '@/domain/workbook/import-report'
import { cellName } from '@/domain/workbook/workbook-cell'
import type { Actor } from '../actor'
import { db } from '../db'
import { addFile } from '../files/add-file'
import { createListing } from '../listings/create-listing'
import { publishListing } from '../listings/publish-listing'
import { saveListing } from '../listings/save-listing'
import { phonePhoto } from '../testing/files'
import { publishProposal, writeProposal } from '../testing/listings'
import { foundProvince } from '../testing/province'
import { hireStaff } from '../testing/staff'
import { checkWorkbook } from './check-workbook'
import { exportListings, writeTemplateWorkbook } from './export-listings'
import { findImports, getImport } from './import-desk'
import { beginImport, runImport } from './run-import'

let officer: Actor
let director: Actor
let template: Uint8Array

beforeAll(async () => {
  execFileSync(process.execPath, ['scripts/build-worker.mjs'])
  await foundProvince()
  officer = await hireStaff('officer')
  director = await hireStaff('director')
  template = (await writeTemplateWorkbook(officer, { kind: 'proposal', locale: 'vi' }))?.bytes ?? new Uint8Array()
}, 60_000)

let titles = 0
const title = () => {
  titles += 1
  return `Đề xuất số ${titles}`
}

async function check(bytes: Uint8Array, actor = officer) {
  const outcome = await checkWorkbook(actor, { name: 'tep.xlsx', bytes })
  if (outcome.kind !== 'checked') throw new Error(JSON.stringify(outcome))
  return seen(outcome.id, actor)
}

async function seen(id: string, actor = officer) {
  const found = await getImport(actor, id)
  if (!found) throw new Error('The import is not there.')
  return found
}

/** Confirms an import as its page does, and waits for it. */
async function confirm(id: string, actor = officer) {
  if ((await beginImport(actor, id)) === 'begun') await runImport(actor, id)
  return seen(id, actor)
}

async function exported(...codes: string[]): Promise<Uint8Array> {
  const file = await exportListings(officer, { kind: 'proposal', locale: 'vi', codes })
  if (!file) throw new Error('Nothing was exported.')
  return file.bytes
}

async function contentOf(code: string) {
  return proposalContent.parse((await db().listing.findUniqueOrThrow({ where: { code } })).content)
}

const main = 'Đề xuất'
const counted = async () => ({
  listings: await db().listing.count(),
  revisions: await db().revision.count(),
  audit: await db().auditEvent.count({ where: { subjectKind: { in: ['listing', 'import'] } } }),
})

/** The template with one new proposal that says something of every kind, under a key of one's own. */
function filled(name: string): Uint8Array {
  const at = (sheet: string, key: string, value: Parameters<typeof writeCells>[1][number]['value'], row = 3) => ({
    sheet,
    key,
    row,
    value,
  })
  return writeCells(template, [
    at(main, 'proposal.code', 'mới-1'),
    at(main, 'title.vi', name),
    at(main, 'title.en', `${name} in English`),
    at(main, 'need.vi', '- =1+1\n- @SUM(A1)'),
    at(main, 'aidKind', 'Dự án'),
    at(main, 'field', 'Clean water and sanitation'),
    at(main, 'agency', 'Sở Y tế [so-y-te]'),
    at(main, 'startsIn', '4/2027'),
    at(main, 'deadline', '31/1/2027'),
    at(main, 'months', '24'),
    at(main, 'currency', 'VND'),
    at(main, 'beneficiaries.people', '7.900'),
    at('Ngân sách', 'budget.code', 'Mới-1'),
    at('Ngân sách', 'budget.label.vi', 'Xây lắp'),
    at('Ngân sách', 'budget.amount', 1_500_000_000),
    at('Địa bàn', 'localities.code', 'mới-1'),
    at('Địa bàn', 'localities', 8590),
    at('Mục tiêu', 'sdgs.code', 'mới-1'),
    at('Mục tiêu', 'sdgs', 6),
  ])
}

test('A filled template becomes a proposal with a code, a revision and an audit event, and only once it is confirmed', async () => {
  const name = title()
  const before = await counted()
  const checked = await check(filled(name))
  expect(checked.report.problems).toEqual([])
  expect(checked.report.items).toMatchObject([{ row: 3, code: null, key: 'mới-1', title: name, change: 'new' }])
  expect(await counted()).toEqual(before)

  const done = await confirm(checked.id)
  expect(done).toMatchObject({ state: 'done', written: 1, refusal: null })
  const code = done.report.items[0]?.code ?? ''
  expect(code).toMatch(/^TM-\d{4}-\d{3}$/)
  expect(await contentOf(code)).toMatchObject({
    title: { vi: name, en: `${name} in English` },
    need: { vi: '- =1+1\n- @SUM(A1)', en: '' },
    aidKind: 'project',
    field: 'water',
    agency: 'so-y-te',
    startsIn: '2027-04',
    deadline: '2027-01-31',
    months: 24,
    currency: 'VND',
    budget: [{ label: { vi: 'Xây lắp', en: '' }, amount: 1_500_000_000 }],
    localities: ['08590'],
    sdgs: [6],
    status: 'open',
  })
  const listing = await db().listing.findUniqueOrThrow({
    where: { code },
    include: { revisions: true, localities: true },
  })
  expect(listing).toMatchObject({ titleVi: name, fieldId: 'water', state: 'draft', ownerId: officer.id })
  expect(listing.revisions).toMatchObject([{ number: 1, authorId: officer.id }])
  expect(listing.localities).toHaveLength(1)
  const events = await db().auditEvent.findMany({
    where: { subjectId: { in: [listing.id, checked.id] } },
    orderBy: { at: 'asc' },
  })
  expect(events.map(({ action }) => action)).toEqual(['listing.create', 'workbook.import'])
})

test('Texts that begin like formulas come back as the same texts, also from what somebody else saved', async () => {
  for (const text of [
    '=1+1',
    '+84 210',
    '-5',
    '@SUM(A1)',
    '=HYPERLINK("https://evil.example","x")',
    '_x0041_ and _x005F_',
  ]) {
    const { code } = await writeProposal(officer, { title: { vi: title(), en: text }, need: { vi: text, en: text } })
    const file = await exported(code)
    changeParts(file, (name, xml) => {
      if (name.startsWith('xl/worksheets/')) expect(xml).not.toMatch(/<f[ >]/)
      return xml
    })
    const { report } = await check(file)
    expect(report.problems).toEqual([])
    expect(countChanges(report.items)).toMatchObject({ unchanged: 1, changed: 0 })
  }
})

test('Every error is told by sheet and cell, all at once, and nothing can be confirmed', async () => {
  const { code } = await writeProposal(officer, { title: { vi: title(), en: '' } })
  const bad = writeCells(await exported(code), [
    { sheet: main, key: 'months', row: 3, value: 'nhiều' },
    { sheet: main, key: 'aidKind', row: 3, value: 'Dự ánn' },
    { sheet: main, key: 'beneficiaries.women', row: 3, value: 1.5 },
    { sheet: main, key: 'deadline', row: 3, value: '31/2/2027' },
    { sheet: main, key: 'contact.email', row: 3, value: 'mau@' },
    { sheet: main, key: 'title.en', row: 3, value: 'x'.repeat(301) },
    { sheet: main, key: 'summary.en', row: 3, value: { raw: '<c r="AT" t="e"><v>#REF!</v></c>' } },
    { sheet: main, key: 'proposal.code', row: 4, value: 'TM-2026-999' },
    { sheet: 'Ngân sách', key: 'budget.amount', row: 3, value: '1.5' },
    { sheet: 'Ngân sách', key: 'budget.code', row: 5, value: 'mới-9' },
    { sheet: 'Mốc', key: 'milestones.code', row: 3, value: code },
    { sheet: 'Mốc', key: 'milestones.label.vi', row: 3, value: 'Giai đoạn không có tháng' },
  ])
  const before = await counted()
  const checked = await check(bad)
  const told = checked.report.problems.map(
    ({ kind, place }) => `${place.sheet.split(' - ')[0]} ${cellName(place)} ${kind}`,
  )
  expect(told).toEqual([
    'Đề xuất C3 too-long',
    'Đề xuất E3 cell-error',
    'Đề xuất F3 choice',
    expect.stringMatching(/^Đề xuất \w+3 whole-number$/),
    expect.stringMatching(/^Đề xuất \w+3 day$/),
    expect.stringMatching(/^Đề xuất \w+3 whole-number$/),
    expect.stringMatching(/^Đề xuất \w+3 email$/),
    'Đề xuất A4 unknown-code',
    'Ngân sách E3 whole-number',
    'Ngân sách A5 code-without-row',
    'Mốc E3 required',
    'Mốc F3 required',
  ])
  expect(checked.problems).toBe(12)
  expect(await beginImport(officer, checked.id)).toBe('not-begun')
  await runImport(officer, checked.id)
  expect(await counted()).toEqual(before)
})

test('Columns may be moved, renamed, added and left out; merged cells and lost keys are told', async () => {
  const { code } = await writeProposal(officer, { title: { vi: title(), en: 'Kept' } })
  const file = await exported(code)
  const swapped = changeParts(file, (_, xml) =>
    xml.replace('>title.vi<', '>KEY<').replace('>title.en<', '>title.vi<').replace('>KEY<', '>title.en<'),
  )
  const { report } = await check(swapped)
  expect(report.items[0]?.fields).toEqual([
    { path: 'title', locale: 'vi' },
    { path: 'title', locale: 'en' },
  ])

  const without = changeParts(file, (_, xml) =>
    xml.replace('>title.en<', '>cột riêng<').replace('>budget.code<', '>x<'),
  )
  const left = await check(without)
  expect(left.report.notes.map(({ kind, text }) => [kind, text])).toEqual(
    expect.arrayContaining([
      ['unknown-column', 'cột riêng'],
      ['missing-columns', 'title.en'],
      ['missing-table', 'budget'],
    ]),
  )
  expect(countChanges(left.report.items)).toMatchObject({ unchanged: 1 })

  const merged = changeParts(file, (name, xml) =>
    name === 'xl/worksheets/sheet3.xml'
      ? xml.replace('</sheetData>', '</sheetData><mergeCells count="1"><mergeCell ref="A3:A4"/></mergeCells>')
      : xml,
  )
  expect((await check(merged)).report.problems).toMatchObject([{ kind: 'merged', values: { range: 'A3:A4' } }])

  const keyless = changeParts(file, (_, xml) => xml.replace('>proposal.code<', '>Mã<'))
  expect(await checkWorkbook(officer, { name: 'a.xlsx', bytes: keyless })).toEqual({
    kind: 'refused',
    reason: 'no-listings',
  })
})

test('A share typed into a text stays one, as Vietnamese writes it, and a formula counts as what it came to', async () => {
  const { code } = await writeProposal(officer, { title: { vi: title(), en: '' } })
  const file = await exported(code)
  // Built-in format 10 is a share with two places; the workbook gets a style for it.
  const styled = changeParts(file, (name, xml) =>
    name === 'xl/styles.xml'
      ? xml.replace(/(<cellXfs[^>]*>)/, '$1<xf numFmtId="10"/>')
      : xml.replace(/ s="(\d+)"/g, (_, s) => ` s="${Number(s) + 1}"`),
  )
  const changed = writeCells(styled, [
    { sheet: 'Chỉ số', key: 'indicators.baseline.vi', row: 3, value: { raw: '<c r="AT" s="0"><v>0.125</v></c>' } },
    {
      sheet: 'Chỉ số',
      key: 'indicators.target.vi',
      row: 3,
      value: { raw: '<c r="AT" t="str"><f>"9"&amp;"5%"</f><v>95%</v></c>' },
    },
  ])
  const done = await confirm((await check(changed)).id)
  expect(done.state).toBe('done')
  expect((await contentOf(code)).indicators[0]).toMatchObject({
    id: 'i1',
    baseline: { vi: '12,5%', en: '11%' },
    target: { vi: '95%' },
  })
})

test('An edited export changes the rows it names and keeps photos, row ids and the published page', async () => {
  const { code, lockVersion } = await publishProposal(director, { title: { vi: title(), en: title() } })
  const added = await addFile(officer, { code, file: { name: 'a.jpg', bytes: await phonePhoto() } })
  if (added.kind !== 'stored' || added.file.kind !== 'photo') throw new Error(added.kind)
  const { kind: _, ...photo } = added.file
  const words = { vi: 'Ảnh', en: 'Photo' }
  const content = {
    ...(await contentOf(code)),
    photos: [{ ...photo, alternative: words, caption: words, credit: 'A' }],
  }
  expect(await saveListing(director, { code, lockVersion, content })).toMatchObject({ kind: 'saved' })

  const edited = writeCells(await exported(code), [
    { sheet: 'Ngân sách', key: 'budget.amount', row: 4, value: 112_500.5 },
  ])
  const done = await confirm((await check(edited)).id)
  expect(done).toMatchObject({ state: 'done', total: 1 })
  const after = await contentOf(code)
  expect(after.photos).toEqual(content.photos)
  expect(after.budget).toEqual([content.budget[0], { ...content.budget[1], amount: 11_250_050 }])
  const listing = await db().listing.findUniqueOrThrow({
    where: { code },
    include: { publications: { where: { endedAt: null } } },
  })
  expect(listing.state).toBe('draft')
  expect(listing.publications).toHaveLength(2)
})

test('An error in the last row keeps all of them from being written', async () => {
  const codes = [await writeProposal(officer), await writeProposal(officer)].map(({ code }) => code)
  const file = await exported(...codes)
  const edited = writeCells(file, [
    { sheet: main, key: 'summary.vi', row: 3, value: 'Đổi' },
    { sheet: main, key: 'months', row: 4, value: 0 },
  ])
  const before = await counted()
  const checked = await check(edited)
  expect(checked.report.problems).toMatchObject([{ kind: 'out-of-range', values: { min: 1, max: 120 } }])
  expect(checked.total).toBe(0)
  expect((await confirm(checked.id)).state).toBe('checked')
  expect(await counted()).toEqual(before)
})

test('A failure in the middle writes nothing, and the import can be confirmed again', async () => {
  const codes = [await writeProposal(officer), await writeProposal(officer)].map(({ code }) => code).toSorted()
  const edited = writeCells(await exported(...codes), [
    { sheet: main, key: 'summary.vi', row: 3, value: 'Đổi một' },
    { sheet: main, key: 'summary.vi', row: 4, value: 'Đổi hai' },
  ])
  const checked = await check(edited)
  const before = await counted()
  const quiet = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  await db().$executeRawUnsafe(`
    CREATE FUNCTION fail_at_the_second() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN IF NEW.detail ->> 'code' = '${codes[1]}' THEN RAISE 'The power is out.'; END IF; RETURN NEW; END $$`)
  await db().$executeRawUnsafe(
    'CREATE TRIGGER fail_at_the_second BEFORE INSERT ON "AuditEvent" FOR EACH ROW EXECUTE FUNCTION fail_at_the_second()',
  )
  const cut = await confirm(checked.id)
  await db().$executeRawUnsafe('DROP TRIGGER fail_at_the_second ON "AuditEvent"')
  expect(quiet).toHaveBeenCalled()
  quiet.mockRestore()
  expect(cut).toMatchObject({ state: 'checked', refusal: { kind: 'failed' }, written: 0 })
  expect(await counted()).toEqual(before)
  expect(await confirm(checked.id)).toMatchObject({ state: 'done', written: 2 })
})

test('An import whose process has died wrote nothing and is told as interrupted; one that goes on is not', async () => {
  const { code } = await writeProposal(officer)
  const checked = await check(
    writeCells(await exported(code), [{ sheet: main, key: 'summary.vi', row: 3, value: 'Đổi' }]),
  )
  expect(await beginImport(officer, checked.id)).toBe('begun')
  expect(await seen(checked.id)).toMatchObject({ state: 'running' })
  await db().workbookImport.update({ where: { id: checked.id }, data: { startedAt: new Date(Date.now() - 60_000) } })
  await db().$transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`import ${checked.id}`}, 0))`
    expect(await seen(checked.id)).toMatchObject({ state: 'running' })
  })
  expect(await seen(checked.id)).toMatchObject({ state: 'checked', refusal: { kind: 'interrupted' } })
  await runImport(officer, checked.id)
  expect((await contentOf(code)).summary.vi).not.toBe('Đổi')
  expect(await confirm(checked.id)).toMatchObject({ state: 'done', refusal: null })
})

test('Confirming twice at once writes once', async () => {
  const checked = await check(filled(title()))
  const before = await counted()
  await Promise.all([confirm(checked.id), confirm(checked.id), runImport(officer, checked.id)])
  await runImport(officer, checked.id)
  expect(await seen(checked.id)).toMatchObject({ state: 'done', written: 1 })
  expect((await counted()).listings).toBe(before.listings + 1)
})

test('The same file makes no second proposal, nor the same row in a file that was saved again', async () => {
  const file = filled(title())
  const first = await confirm((await check(file)).id)
  const code = first.report.items[0]?.code
  const again = await check(file)
  expect(again.total).toBe(0)
  expect(again.report.items).toMatchObject([{ change: 'imported', code }])

  const resaved = changeParts(file, (_, xml) => xml)
  const moved = writeCells(resaved, [
    { sheet: main, key: 'proposal.code', row: 4, value: 'mới-2' },
    { sheet: main, key: 'title.vi', row: 4, value: title() },
  ])
  const second = await check(moved)
  expect(second.report.items).toMatchObject([{ change: 'imported', code }, { change: 'new' }])
  const changedRow = writeCells(file, [{ sheet: main, key: 'months', row: 3, value: 25 }])
  expect((await check(changedRow)).report.problems).toMatchObject([{ kind: 'same-title', values: { code } }])
})

test('Of two checks of one file only the first can be confirmed', async () => {
  const file = filled(title())
  const [one, two] = [await check(file), await check(file, director)]
  expect(await confirm(one.id)).toMatchObject({ state: 'done' })
  const before = await counted()
  expect(await confirm(two.id, director)).toMatchObject({ state: 'checked', refusal: { kind: 'imported-since' } })
  expect(await counted()).toEqual(before)
})

test('When somebody else saved one of them since the check, nothing is written and the code is told', async () => {
  const codes = [await writeProposal(officer), await writeProposal(officer)].map(({ code }) => code).toSorted()
  const edited = writeCells(await exported(...codes), [
    { sheet: main, key: 'summary.vi', row: 3, value: 'Của tôi' },
    { sheet: main, key: 'summary.vi', row: 4, value: 'Của tôi' },
  ])
  const checked = await check(edited)
  const [, last = ''] = codes
  const content = { ...(await contentOf(last)), summary: { vi: 'Của người khác', en: '' } }
  await saveListing(director, { code: last, lockVersion: 2, content })
  const before = await counted()
  expect(await confirm(checked.id)).toMatchObject({ state: 'checked', refusal: { kind: 'changed-since', code: last } })
  expect(await counted()).toEqual(before)
  expect((await contentOf(last)).summary.vi).toBe('Của người khác')
})

test('What someone may not save in its state is an error in its row, for a director it is not', async () => {
  const { code } = await writeProposal(officer)
  const edited = writeCells(await exported(code), [{ sheet: main, key: 'summary.vi', row: 3, value: 'Đổi' }])
  await db().listing.update({ where: { code }, data: { state: 'submitted' } })
  expect((await check(edited)).report.problems).toMatchObject([
    { kind: 'may-not-save', place: { row: 3, column: 0 }, values: { code, state: 'submitted' } },
  ])
  const checked = await check(edited, director)
  expect(checked.problems).toBe(0)
  await db().listing.update({ where: { code }, data: { state: 'archived' } })
  expect(await confirm(checked.id, director)).toMatchObject({ refusal: { kind: 'may-not', code } })
})

test('An import belongs to its sender alone', async () => {
  const checked = await check(filled(title()))
  expect(await getImport(director, checked.id)).toBeNull()
  expect(await beginImport(director, checked.id)).toBe('not-begun')
  expect((await findImports(director)).map(({ id }) => id)).not.toContain(checked.id)
  expect((await findImports(officer))[0]).toMatchObject({ id: checked.id, fileName: 'tep.xlsx', problems: 0, total: 1 })
  expect(await getImport(officer, 'not-an-id')).toBeNull()
})

test('What was not confirmed within its time is forgotten', async () => {
  const checked = await check(filled(title()))
  await db().workbookImport.update({
    where: { id: checked.id },
    data: { createdAt: new Date(Date.now() - 25 * 3_600_000) },
  })
  await check(filled(title()))
  expect(await getImport(officer, checked.id)).toBeNull()
})

test('A code of another kind, a code given twice, and a new one without a title are told', async () => {
  const story = (await createListing(officer, 'story')) ?? ''
  const { code } = await writeProposal(officer)
  const file = writeCells(template, [
    { sheet: main, key: 'proposal.code', row: 3, value: code },
    { sheet: main, key: 'proposal.code', row: 4, value: code.toLowerCase() },
    { sheet: main, key: 'proposal.code', row: 5, value: 'mới-1' },
    { sheet: main, key: 'months', row: 5, value: 3 },
    { sheet: main, key: 'proposal.code', row: 6, value: story.replace('-S', '-N') },
  ])
  const kinds = (await check(file)).report.problems.map(({ kind, place }) => `${cellName(place)} ${kind}`)
  expect(kinds).toEqual(expect.arrayContaining(['A4 code-twice', 'B5 no-title', 'A6 unknown-code']))
})

test('Publication stays a director’s: an import never publishes', async () => {
  const checked = await check(filled(title()))
  const code = (await confirm(checked.id)).report.items[0]?.code ?? ''
  const { lockVersion } = await db().listing.findUniqueOrThrow({ where: { code } })
  expect(await db().publication.count({ where: { code } })).toBe(0)
  expect(await publishListing(officer, { code, lockVersion, locales: ['vi'] })).toMatchObject({ kind: 'forbidden' })
})
