import 'server-only'
import type { ListingKind } from '@/domain/listing-state'
import type { Transaction } from '../db'

/** What has codes: listings, and the projects of the portfolio. */
type Coded = ListingKind | 'project'

const letters: Record<Coded, string> = { proposal: '', need: 'N', story: 'S', project: 'P' }

/** A permanent code: `XY-2026-014` for a proposal, `XY-2026-N014` for a need, `-S014` for a story, `-P014` for a project. */
export function codeOf(kind: Coded, prefix: string, year: number, number: number): string {
  return `${prefix}-${year}-${letters[kind]}${String(number).padStart(3, '0')}`
}

/** Gives the next code of a kind and year. Two people at once get two codes, and no code is given twice. */
export async function nextCode(tx: Transaction, kind: Coded, prefix: string, year: number): Promise<string> {
  const series = `${prefix}-${year}-${kind}`
  const { lastNumber } = await tx.codeSeries.upsert({
    where: { series },
    create: { series, lastNumber: 1 },
    update: { lastNumber: { increment: 1 } },
  })
  return codeOf(kind, prefix, year, lastNumber)
}
