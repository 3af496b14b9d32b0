import 'server-only'
import { createHash } from 'node:crypto'
import type { WorkbookRefusal } from '@/documents/workbook/unpack'
import { mayDo } from '@/domain/account/role'
import { cleanLine } from '@/domain/clean-text'
import { mostBytes } from '@/domain/file/file-limits'
import type { Prisma } from '@/prisma/generated/client'
import type { Actor } from '../actor'
import { db } from '../db'
import { planImport } from './plan-import'
import { removeOldImports } from './remove-old-imports'
import { readInThread } from './workbook-thread'

/** The most listings that one workbook may hold. */
export const mostListings = 2000

export type CheckOutcome =
  /** What it would do is kept under the id for its owner to look at and confirm. */
  | { kind: 'checked'; id: string }
  | { kind: 'refused'; reason: WorkbookRefusal | 'empty' | 'too-large' | 'no-listings' }
  | { kind: 'forbidden' }

/**
 * Reads a workbook and keeps what importing it would do, for its sender alone and for a limited time. No listing is touched.
 */
export async function checkWorkbook(actor: Actor, file: { name: string; bytes: Uint8Array }): Promise<CheckOutcome> {
  if (!mayDo(actor.role, 'listing.create')) return { kind: 'forbidden' }
  await removeOldImports()
  if (file.bytes.length === 0) return { kind: 'refused', reason: 'empty' }
  if (file.bytes.length > mostBytes) return { kind: 'refused', reason: 'too-large' }
  const sheets = await readInThread(file.bytes)
  if (typeof sheets === 'string') return { kind: 'refused', reason: sheets }
  const fileHash = createHash('sha256').update(file.bytes).digest('hex')
  const { kind, report, plan } = await planImport(actor, sheets, fileHash)
  if (!kind) return { kind: 'refused', reason: 'no-listings' }
  if (report.items.length > mostListings) return { kind: 'refused', reason: 'too-much' }
  const { id } = await db().workbookImport.create({
    data: {
      ownerId: actor.id,
      kind,
      fileName: cleanLine(file.name).slice(0, 200),
      report,
      ...(plan.listings.length > 0 && { plan: plan as Prisma.InputJsonObject }),
      total: plan.listings.length,
    },
    select: { id: true },
  })
  return { kind: 'checked', id }
}
