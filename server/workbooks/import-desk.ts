import 'server-only'
import { z } from 'zod'
import { type ImportRefusal, type ImportReport, importRefusal } from '@/domain/workbook/import-report'
import type { WorkbookKind } from '@/domain/workbook/workbook-shape'
import type { Actor } from '../actor'
import { db } from '../db'
import { hoursToConfirm } from './remove-old-imports'

type ImportState = 'checked' | 'running' | 'done'

/** An import in the list of its owner. */
export type ImportSummary = {
  id: string
  fileName: string
  kind: WorkbookKind
  state: ImportState
  total: number
  createdAt: Date
  problems: number
}

/** An import as its owner looks at it. */
export type DeskImport = ImportSummary & {
  written: number
  refusal: ImportRefusal | null
  report: ImportReport
  finishedAt: Date | null
  /** Until when it can be confirmed. */
  expiresAt: Date
}

/** The latest imports of a person, the last first. */
export async function findImports(actor: Actor): Promise<ImportSummary[]> {
  const rows = await db().$queryRaw<(Omit<ImportSummary, 'problems'> & { problems: number })[]>`
    SELECT id, "fileName", kind::text, state::text, total, "createdAt", (report ->> 'problemCount')::int AS problems
    FROM "WorkbookImport" WHERE "ownerId" = ${actor.id}::uuid ORDER BY "createdAt" DESC LIMIT 10`
  return rows
}

/** One import of this person; null when there is none, or no longer. */
export async function getImport(actor: Actor, id: string): Promise<DeskImport | null> {
  if (!z.uuid().safeParse(id).success) return null
  await noticeInterruption(id)
  const row = await db().workbookImport.findFirst({ where: { id, ownerId: actor.id }, omit: { plan: true } })
  if (!row || row.kind === 'story') return null
  const report = row.report as ImportReport
  return {
    id,
    fileName: row.fileName,
    kind: row.kind,
    state: row.state,
    total: row.total,
    written: row.written,
    createdAt: row.createdAt,
    finishedAt: row.finishedAt,
    expiresAt: new Date(row.createdAt.getTime() + hoursToConfirm * 3_600_000),
    refusal: row.refusal === null ? null : importRefusal.parse(row.refusal),
    report,
    problems: report.problemCount,
  }
}

/** An import that is marked as being written while nobody writes it was cut off, and wrote nothing: it can be begun again. */
async function noticeInterruption(id: string): Promise<void> {
  await db().$executeRaw`
    UPDATE "WorkbookImport" SET state = 'checked', written = 0, refusal = '{"kind": "interrupted", "code": ""}'
    WHERE id = ${id}::uuid AND CASE
      WHEN state = 'running' AND "startedAt" < now() - interval '15 seconds'
      THEN pg_try_advisory_xact_lock(hashtextextended(${`import ${id}`}, 0))
      ELSE false END`
}
