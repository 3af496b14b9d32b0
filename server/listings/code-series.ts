import 'server-only'
import type { ListingKind } from '@/domain/listing-state'
import type { Transaction } from '../db'

const letters: Record<ListingKind, string> = { proposal: '', need: 'N', story: 'S' }

/** A permanent code: `PT-2026-014` for a proposal, `PT-2026-N014` for a need, `PT-2026-S014` for a story. */
export function codeOf(kind: ListingKind, prefix: string, year: number, number: number): string {
  return `${prefix}-${year}-${letters[kind]}${String(number).padStart(3, '0')}`
}

/** Gives the next code of a kind and year. Two people at once get two codes, and no code is given twice. */
export async function nextCode(tx: Transaction, kind: ListingKind, prefix: string, year: number): Promise<string> {
  const series = `${prefix}-${year}-${kind}`
  const { lastNumber } = await tx.codeSeries.upsert({
    where: { series },
    create: { series, lastNumber: 1 },
    update: { lastNumber: { increment: 1 } },
  })
  return codeOf(kind, prefix, year, lastNumber)
}
