import { z } from 'zod'
import type { Role } from '../account/role'
import { lifecycle, type MoveName, mayMove } from '../lifecycle'
import { type ListingState, listingStates } from '../listing-state'
import { locales } from '../locale'

export const bulkMoves = ['submit', 'recall', 'return', 'approve', 'publish', 'withdraw', 'archive', 'reopen'] as const
export type BulkMove = (typeof bulkMoves)[number]

export const bulkDeeds = [...bulkMoves, 'assign', 'add-theme', 'remove-theme'] as const
/** What can be done with several listings at once. */
export type BulkDeed = (typeof bulkDeeds)[number]

/** How many listings one change takes at most. */
export const mostInBulk = 300

/** What a change needs beside its listings; each deed reads its own part. */
export const bulkDetails = z.object({
  /** A word to whoever goes on with what is returned. */
  comment: z.string().default(''),
  /** In which languages to publish. */
  locales: z.array(z.enum(locales)).default([]),
  /** Who gets what is assigned; null is nobody. */
  owner: z.uuid().nullable().default(null),
  theme: z.string().default(''),
})
export type BulkDetails = z.infer<typeof bulkDetails>

/** A change that was asked for: what to do, with which listings at the version that was looked at. */
export const bulkRequest = z.object({
  deed: z.enum(bulkDeeds),
  listings: z
    .array(z.object({ code: z.string(), lockVersion: z.number().int() }))
    .min(1)
    .max(mostInBulk),
  /** Given with the confirmation. */
  details: bulkDetails.optional(),
})
export type BulkRequest = z.infer<typeof bulkRequest>

export type MissingDetail = 'comment' | 'language' | 'theme'

/** What a deed still needs to be told; null when it can be carried out. */
export function missingDetail(deed: BulkDeed, { comment, locales, theme }: BulkDetails): MissingDetail | null {
  if (deed === 'return' && comment.trim() === '') return 'comment'
  if (deed === 'publish' && locales.length === 0) return 'language'
  return (deed === 'add-theme' || deed === 'remove-theme') && theme === '' ? 'theme' : null
}

export const bulkResults = [
  'done',
  'unchanged',
  'conflict',
  'forbidden',
  'not-found',
  'incomplete',
  'no-comment',
  'not-public',
  'still-public',
  'unknown-key',
] as const
/** What came of one listing: done, as it was already, or why it was left as it was. */
export type BulkResult = (typeof bulkResults)[number]

export const bulkOutcomes = z.array(z.object({ code: z.string(), result: z.enum(bulkResults) }))
export type BulkOutcome = z.infer<typeof bulkOutcomes>[number]

/** The moves that someone of this role can ever make, in the order of work. */
export function movesOf(role: Role): BulkMove[] {
  const everMade = (move: MoveName) => listingStates.some((state: ListingState) => mayMove(role, move, state))
  return bulkMoves.filter((move) => move in lifecycle && everMade(move))
}
