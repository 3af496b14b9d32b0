import 'server-only'
import { lifecycle, type MoveName, type Requirement } from '@/domain/lifecycle'
import { findGaps } from '@/domain/listing/find-gaps'
import type { ListingDocument } from '@/domain/listing/listing-document'
import { type Locale, locales } from '@/domain/locale'
import type { Transaction } from '../db'

/** What the requirements of a move are judged by. */
export type Facts = {
  /** The word that goes with the move; empty for none. */
  comment: string
  /** The languages that the move names. */
  locales: readonly Locale[]
  /** Whether the document could be published in a language as it is. */
  isComplete: (locale: Locale) => boolean
  isPublic: boolean
  /** Whether a publication is set for later. */
  willBePublic: boolean
}

const met: Record<Requirement, (facts: Facts) => boolean> = {
  comment: (facts) => facts.comment.trim() !== '',
  'one-language-complete': (facts) => locales.some(facts.isComplete),
  'languages-complete': (facts) => facts.locales.length > 0 && facts.locales.every(facts.isComplete),
  public: (facts) => facts.isPublic,
  'not-public': (facts) => !facts.isPublic && !facts.willBePublic,
}

/** The first requirement of a move, as the table of moves lists them, that is not met; null when the move can be made. */
export function findUnmetRequirement(move: MoveName, facts: Facts): Requirement | null {
  const needs: readonly Requirement[] = lifecycle[move].needs
  return needs.find((one) => !met[one](facts)) ?? null
}

/** The facts of a listing, read within the transaction that holds its lock. */
export async function readFacts(
  tx: Transaction,
  { listingId, document }: { listingId: string; document: ListingDocument },
  said: { comment?: string; locales?: readonly Locale[] } = {},
): Promise<Facts> {
  const [shown, set] = await Promise.all([
    tx.publication.count({ where: { listingId, endedAt: null } }),
    tx.schedule.count({ where: { listingId, move: 'publish', doneAt: null } }),
  ])
  return {
    comment: said.comment ?? '',
    locales: said.locales ?? [],
    isComplete: (locale) => findGaps(document, locale).length === 0,
    isPublic: shown > 0,
    willBePublic: set > 0,
  }
}
