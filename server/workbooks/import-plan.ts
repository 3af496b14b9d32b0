import 'server-only'
import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { WorkbookContent } from '@/domain/workbook/build-listing'
import type { WorkbookKind } from '@/domain/workbook/workbook-shape'
import type { Transaction } from '../db'

const plannedListing = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('new'),
    row: z.number(),
    rowKey: z.string(),
    contentHash: z.string(),
    content: z.unknown(),
  }),
  z.object({
    kind: z.literal('changed'),
    row: z.number(),
    code: z.string(),
    lockVersion: z.number(),
    content: z.unknown(),
  }),
])

/** What a confirmed import writes: exactly this, or nothing. */
export const importPlan = z.object({ fileHash: z.string(), listings: z.array(plannedListing) })
export type ImportPlan = z.infer<typeof importPlan>

/** A row that would become a new listing, as it is known again. */
export type NewRow = { rowKey: string; contentHash: string; title: { vi: string; en: string } }

/** Tells one document from another; the ids of rows, which are made anew at each reading, do not count. */
export function hashContent(content: WorkbookContent): string {
  const text = JSON.stringify(content, (name, value) => (name === 'id' ? undefined : value))
  return createHash('sha256').update(text).digest('hex')
}

/** What is there already of rows that would become new. */
export type Twins = {
  /** The listing that this row became before: from the same file, or from any when it said the same. */
  imported: (row: NewRow) => string | null
  /** A listing that has the same title in a language. */
  titled: (row: NewRow) => string | null
}

/** Looks up what new rows of a file may have become before. Archived listings do not stand in the way of their titles. */
export async function findTwins(
  tx: Transaction,
  {
    kind,
    fileHash,
    rows,
  }: { kind: WorkbookKind; fileHash: string; rows: readonly { rowKey: string; contentHash: string }[] },
): Promise<Twins> {
  const select = { fileHash: true, rowKey: true, contentHash: true, listing: { select: { code: true } } } as const
  const [known, listings] = await Promise.all([
    tx.importedRow.findMany({
      where: {
        listing: { kind },
        OR: [
          { fileHash, rowKey: { in: rows.map(({ rowKey }) => rowKey).filter((key) => key !== '') } },
          { contentHash: { in: rows.map(({ contentHash }) => contentHash) } },
        ],
      },
      select,
    }),
    tx.listing.findMany({
      where: { kind, state: { not: 'archived' } },
      select: { code: true, titleVi: true, titleEn: true },
    }),
  ])
  const byTitle = new Map<string, string>()
  for (const { code, titleVi, titleEn } of listings) {
    if (titleVi !== '') byTitle.set(`vi ${foldTitle(titleVi)}`, code)
    if (titleEn !== '') byTitle.set(`en ${foldTitle(titleEn)}`, code)
  }
  return {
    imported: ({ rowKey, contentHash }) => {
      const isSame = (one: (typeof known)[number]) =>
        (rowKey !== '' && one.fileHash === fileHash && one.rowKey === rowKey) ||
        (one.rowKey === rowKey && one.contentHash === contentHash)
      return known.find(isSame)?.listing.code ?? null
    },
    titled: ({ title }) =>
      (title.vi !== '' && byTitle.get(`vi ${foldTitle(title.vi)}`)) ||
      (title.en !== '' && byTitle.get(`en ${foldTitle(title.en)}`)) ||
      null,
  }
}

/** Titles that differ in accents count as different in Vietnamese, where they mean different things; case and spaces do not. */
export function foldTitle(title: string): string {
  return title.toLowerCase().replace(/\s+/g, ' ').trim()
}
