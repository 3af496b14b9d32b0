import 'server-only'
import { findGaps } from '@/domain/listing/find-gaps'
import { countStale, sources } from '@/domain/translation/sources'
import { db } from '../db'
import { parseDocument } from './listing-document'

/**
 * Counts what listings lack that were written before it was counted with each save. Goes on where an earlier run ended, and
 * leaves alone what is saved meanwhile.
 */
export async function countWhatIsMissing(): Promise<void> {
  for (;;) {
    const rows = await db().listing.findMany({
      where: { gapsVi: null },
      take: 100,
      select: { id: true, kind: true, content: true, sources: true, lockVersion: true },
    })
    if (rows.length === 0) return
    for (const { id, kind, content, lockVersion, ...row } of rows) {
      const document = parseDocument(kind, content)
      const [gapsVi, gapsEn] = [findGaps(document, 'vi').length, findGaps(document, 'en').length]
      const staleTexts = countStale(document.content, sources.parse(row.sources))
      await db().$executeRaw`
        UPDATE "Listing" SET "gapsVi" = ${gapsVi}, "gapsEn" = ${gapsEn}, "staleTexts" = ${staleTexts}
        WHERE id = ${id}::uuid AND "lockVersion" = ${lockVersion}`
    }
  }
}
