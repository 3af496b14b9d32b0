import 'server-only'
import { mayDo } from '@/domain/account/role'
import type { ImportItem, ImportRefusal, ImportReport } from '@/domain/workbook/import-report'
import { type Prisma, Prisma as PrismaValues } from '@/prisma/generated/client'
import type { Actor } from '../actor'
import { record } from '../audit'
import { db, type Transaction } from '../db'
import { createWithin } from '../listings/create-listing'
import { parseDocument } from '../listings/listing-document'
import { saveWithin } from '../listings/save-listing'
import { getSettings } from '../settings/site-profile'
import { contentOf } from './export-listings'
import { findTwins, type ImportPlan, importPlan } from './import-plan'

/** Marks an import as being written. Of two who ask at once, one begins it; the other finds it begun. */
export async function beginImport(actor: Actor, id: string): Promise<'begun' | 'not-begun'> {
  if (!mayDo(actor.role, 'listing.create')) return 'not-begun'
  const { count } = await db().workbookImport.updateMany({
    where: { id, ownerId: actor.id, state: 'checked', total: { gt: 0 } },
    data: { state: 'running', startedAt: new Date(), written: 0, refusal: PrismaValues.DbNull },
  })
  return count === 1 ? 'begun' : 'not-begun'
}

/** Half an hour: far more than it takes, and still an end. */
const mostMilliseconds = 30 * 60_000

/**
 * Writes an import that was begun: exactly what its check showed, with revisions and audit as any save has them, all in one
 * transaction, or nothing. Nothing is written when a listing was changed since the check, when the person may no longer, or when a
 * new row was imported meanwhile; then the import can be looked at and begun again. Calling it twice writes once.
 */
export async function runImport(actor: Actor, id: string): Promise<void> {
  try {
    await db().$transaction((tx) => write(tx, actor, id), { timeout: mostMilliseconds, maxWait: 60_000 })
  } catch (error) {
    const refusal: ImportRefusal = error instanceof Refused ? error.refusal : { kind: 'failed', code: '' }
    await db().workbookImport.updateMany({
      where: { id, state: 'running' },
      data: { state: 'checked', written: 0, refusal },
    })
    if (!(error instanceof Refused)) console.error('An import could not be written:', error)
  }
}

/** Ends the transaction of an import that must not be written. */
class Refused extends Error {
  constructor(readonly refusal: ImportRefusal) {
    super(refusal.kind)
  }
}

async function write(tx: Transaction, actor: Actor, id: string): Promise<void> {
  if (!(await takeTurn(tx, id))) return
  const row = await tx.workbookImport.findFirst({ where: { id, ownerId: actor.id, state: 'running' } })
  if (!row || row.kind === 'story') return
  const { kind } = row
  const plan = importPlan.parse(row.plan)
  const { codePrefix, rate } = await getSettings()
  await refuseTwins(tx, kind, plan)
  const codes = new Map<number, string>()
  for (const [index, planned] of plan.listings.entries()) {
    if (planned.kind === 'changed') {
      const { code, lockVersion, content } = planned
      const saved = await saveWithin(tx, actor, { code, lockVersion, content, importId: id }, rate)
      if (saved.kind !== 'saved') throw new Refused({ kind: refusals[saved.kind], code })
    } else {
      const document = parseDocument(kind, planned.content)
      const created = await createWithin(tx, actor, { document, codePrefix, rate, importId: id })
      const { rowKey, contentHash } = planned
      await tx.importedRow.create({ data: { listingId: created.id, fileHash: plan.fileHash, rowKey, contentHash } })
      codes.set(planned.row, created.code)
    }
    // Outside the transaction, whose own writing nobody sees before it ends.
    if (index % 10 === 9) await db().workbookImport.update({ where: { id }, data: { written: index + 1 } })
  }
  const report = row.report as ImportReport
  const items = report.items.map((item): ImportItem => ({ ...item, code: codes.get(item.row) ?? item.code }))
  const done = { state: 'done', written: plan.listings.length, finishedAt: new Date() } as const
  const data = { ...done, report: { ...report, items }, plan: PrismaValues.DbNull }
  // Whoever declared it interrupted meanwhile is right: then nothing is written here.
  const { count } = await tx.workbookImport.updateMany({ where: { id, state: 'running' }, data })
  if (count !== 1) throw new Refused({ kind: 'interrupted', code: '' })
  const detail: Prisma.InputJsonObject = {
    fileName: row.fileName,
    new: codes.size,
    changed: plan.listings.length - codes.size,
  }
  await record(tx, actor, 'workbook.import', { kind: 'import', id }, detail)
}

const refusals = {
  conflict: 'changed-since',
  forbidden: 'may-not',
  'not-found': 'gone',
  'unknown-key': 'gone',
} as const

/** Imports are written one after another, each by one run; false when this one is being written already. */
async function takeTurn(tx: Transaction, id: string): Promise<boolean> {
  const [own] = await tx.$queryRaw<
    { taken: boolean }[]
  >`SELECT pg_try_advisory_xact_lock(hashtextextended(${`import ${id}`}, 0)) AS taken`
  if (!own?.taken) return false
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('imports', 0))`
  return true
}

/** New rows that became listings since the check, from this file or with the same title, are not made a second time. */
async function refuseTwins(
  tx: Transaction,
  kind: 'proposal' | 'need',
  { fileHash, listings }: ImportPlan,
): Promise<void> {
  const fresh = listings.filter((planned) => planned.kind === 'new')
  if (fresh.length === 0) return
  const twins = await findTwins(tx, { kind, fileHash, rows: fresh })
  for (const { rowKey, contentHash, content } of fresh) {
    const { title } = contentOf(kind, content)
    const row = { rowKey, contentHash, title }
    const code = twins.imported(row) ?? twins.titled(row)
    if (code) throw new Refused({ kind: 'imported-since', code })
  }
}
