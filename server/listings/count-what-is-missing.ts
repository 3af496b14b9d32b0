import 'server-only'
import { ZodError } from 'zod'
import { findGaps } from '@/domain/listing/find-gaps'
import { countStale, sources } from '@/domain/translation/sources'
import type { Listing } from '@/prisma/generated/client'
import { db } from '../db'
import { parseDocument } from './listing-document'

/**
 * Counts what listings lack that were written before it was counted with each save. Goes on where an earlier run ended, and
 * leaves alone what is saved meanwhile. What cannot be read stays uncounted, and is told on the console.
 */
export async function countWhatIsMissing(): Promise<void> {
  let last: string | null = null
  for (;;) {
    const rows: Uncounted[] = await db().listing.findMany({
      where: { gapsVi: null, ...(last && { id: { gt: last } }) },
      orderBy: { id: 'asc' },
      take: 100,
      select: { id: true, code: true, kind: true, content: true, sources: true, lockVersion: true },
    })
    if (rows.length === 0) return
    for (const row of rows) await countOf(row)
    last = rows.at(-1)?.id ?? null
  }
}

type Uncounted = Pick<Listing, 'id' | 'code' | 'kind' | 'content' | 'sources' | 'lockVersion'>

async function countOf({ id, code, kind, content, lockVersion, ...row }: Uncounted): Promise<void> {
  try {
    const document = parseDocument(kind, content)
    const [gapsVi, gapsEn] = [findGaps(document, 'vi').length, findGaps(document, 'en').length]
    const staleTexts = countStale(document.content, sources.parse(row.sources))
    await db().$executeRaw`
      UPDATE "Listing" SET "gapsVi" = ${gapsVi}, "gapsEn" = ${gapsEn}, "staleTexts" = ${staleTexts}
      WHERE id = ${id}::uuid AND "lockVersion" = ${lockVersion}`
  } catch (error) {
    if (!(error instanceof ZodError)) throw error
    console.error(`${code} cannot be read: ${error.message}`)
  }
}
