import 'server-only'
import { mayDo } from '@/domain/account/role'
import { compareDocuments } from '@/domain/difference/compare-documents'
import { mayMove } from '@/domain/lifecycle'
import { type Currency, currencies } from '@/domain/money/money'
import { buildListing, type WorkbookContent } from '@/domain/workbook/build-listing'
import { changedFields, type ImportItem, type ImportReport, problemsTold } from '@/domain/workbook/import-report'
import { type ReadListing, readListings, sameKey } from '@/domain/workbook/read-listings'
import type { WorkbookSheet } from '@/domain/workbook/workbook-cell'
import type { WorkbookProblem } from '@/domain/workbook/workbook-problem'
import type { WorkbookKind } from '@/domain/workbook/workbook-shape'
import type { Actor } from '../actor'
import { db } from '../db'
import { contentOf } from './export-listings'
import { findVocabulary } from './find-vocabulary'
import { findTwins, foldTitle, hashContent, type ImportPlan } from './import-plan'

export type PlannedImport = {
  /** Null when the sheets hold no listings at all. */
  kind: WorkbookKind | null
  report: ImportReport
  plan: ImportPlan
}

/** Works out what importing a workbook's sheets would do, row by row, and everything that stands against it. Writes nothing. */
export async function planImport(actor: Actor, sheets: WorkbookSheet[], fileHash: string): Promise<PlannedImport> {
  const [vocabulary, there] = await Promise.all([findVocabulary(), findThere()])
  const read = readListings(sheets, { vocabulary, currencyOf: (code) => there.get(code)?.currency })
  const { kind, listings, notes } = read
  const problems = [...read.problems]
  const sheet = listings[0]?.place.sheet ?? ''
  if (!kind)
    return {
      kind,
      report: { sheet, items: [], problems, problemCount: problems.length, notes },
      plan: { fileHash, listings: [] },
    }

  const codes = listings.flatMap(({ code }) => code ?? [])
  const rows = await db().listing.findMany({
    where: { code: { in: codes }, kind },
    select: { code: true, state: true, lockVersion: true, content: true },
  })
  const byCode = new Map(rows.map((row) => [row.code, row]))
  const built: { listing: ReadListing; before: WorkbookContent | null; content: WorkbookContent; hash: string }[] = []
  for (const [index, listing] of listings.entries()) {
    // Other people's pages are answered between.
    if (index % 20 === 19) await new Promise((resolve) => setImmediate(resolve))
    const row = listing.code ? byCode.get(listing.code) : undefined
    if (listing.code && !row) {
      const isOther = there.has(listing.code)
      problems.push({
        kind: isOther ? 'other-kind' : 'unknown-code',
        place: listing.codePlace,
        values: { code: listing.code },
      })
      continue
    }
    const before = row ? contentOf(kind, row.content) : null
    const made = buildListing(kind, listing, before)
    if (made.content) built.push({ listing, before, content: made.content, hash: hashContent(made.content) })
    else problems.push(...made.problems)
  }

  const fresh = built.filter(({ before }) => before === null)
  const twins = await findTwins(db(), {
    kind,
    fileHash,
    rows: fresh.map(({ listing, hash }) => ({ rowKey: sameKey(listing.key), contentHash: hash })),
  })
  const items: ImportItem[] = []
  const plan: ImportPlan = { fileHash, listings: [] }
  const titles = new Map<string, number>()
  for (const { listing, before, content, hash } of built) {
    const row = listing.place.row ?? 0
    const item = { row, code: listing.code, key: listing.key, title: content.title.vi || content.title.en, fields: [] }
    const stored = listing.code ? byCode.get(listing.code) : undefined
    if (before && stored) {
      const fields = changedFields(compareDocuments(before, content))
      if (JSON.stringify(before) === JSON.stringify(content)) {
        items.push({ ...item, change: 'unchanged' })
        continue
      }
      if (!mayMove(actor.role, 'save', stored.state)) {
        problems.push({
          kind: 'may-not-save',
          place: listing.codePlace,
          values: { code: stored.code, state: stored.state },
        })
      }
      items.push({ ...item, change: 'changed', fields })
      plan.listings.push({ kind: 'changed', row, code: stored.code, lockVersion: stored.lockVersion, content })
      continue
    }
    const newRow = { rowKey: sameKey(listing.key), contentHash: hash, title: content.title }
    const imported = twins.imported(newRow)
    if (imported) {
      items.push({ ...item, code: imported, change: 'imported' })
      continue
    }
    problems.push(...refuseNew(listing, content, { actor, titled: twins.titled(newRow), titles }))
    items.push({ ...item, change: 'new' })
    plan.listings.push({ kind: 'new', row, rowKey: newRow.rowKey, contentHash: hash, content })
  }
  const told = inOrder(problems, sheets)
  const report = { sheet, items, problems: told.slice(0, problemsTold), problemCount: told.length, notes }
  return { kind, report, plan: told.length > 0 ? { fileHash, listings: [] } : plan }
}

/** What stands against making a row a new listing. */
function refuseNew(
  listing: ReadListing,
  content: WorkbookContent,
  { actor, titled, titles }: { actor: Actor; titled: string | null; titles: Map<string, number> },
): WorkbookProblem[] {
  const at = (path: string) => listing.places.get(path) ?? listing.place
  if (!mayDo(actor.role, 'listing.create'))
    return [{ kind: 'may-not-save', place: listing.codePlace, values: { code: listing.key, state: 'draft' } }]
  const { vi, en } = content.title
  if (vi === '' && en === '') return [{ kind: 'no-title', place: at('title.vi'), values: {} }]
  if (titled) return [{ kind: 'same-title', place: at(vi === '' ? 'title.en' : 'title.vi'), values: { code: titled } }]
  const names = [vi && `vi ${foldTitle(vi)}`, en && `en ${foldTitle(en)}`].filter((name) => name !== '')
  const other = names.map((name) => titles.get(name)).find((row) => row !== undefined)
  for (const name of names) titles.set(name, listing.place.row ?? 0)
  return other === undefined ? [] : [{ kind: 'same-row-twice', place: at('title.vi'), values: { row: other } }]
}

/** The codes that are there, with the currency in which each counts. */
async function findThere(): Promise<Map<string, { currency: Currency }>> {
  const rows = await db().$queryRaw<{ code: string; currency: string | null }[]>`
    SELECT code, content ->> 'currency' AS currency FROM "Listing"`
  return new Map(
    rows.map(({ code, currency }) => [code, { currency: currencies.find((one) => one === currency) ?? 'USD' }]),
  )
}

/** Problems as someone meets them who goes through the workbook from its first sheet down. */
function inOrder(problems: WorkbookProblem[], sheets: WorkbookSheet[]): WorkbookProblem[] {
  const place = (problem: WorkbookProblem) => sheets.findIndex(({ name }) => name === problem.place.sheet)
  return problems.toSorted(
    (a, b) =>
      place(a) - place(b) || (a.place.row ?? 0) - (b.place.row ?? 0) || (a.place.column ?? 0) - (b.place.column ?? 0),
  )
}
