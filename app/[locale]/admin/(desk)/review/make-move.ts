import type { EditorState } from '@/components/desk/editor/editor-state'
import { reviewPrefix } from '@/components/desk/review/review'
import { entry, type FormEntries } from '@/domain/form/form-entries'
import { lifecycle, type Requirement } from '@/domain/lifecycle'
import { type Locale, locales } from '@/domain/locale'
import { type ReviewMove, reviewMoves } from '@/domain/review-move'
import { canBeSet, parseSetTime } from '@/domain/schedule/set-time'
import type { Actor } from '@/server/actor'
import { type MoveOutcome, moveListing } from '@/server/listings/move-listing'
import { type PublishOutcome, publishListing } from '@/server/listings/publish-listing'
import { setTime } from '@/server/schedule/set-time'
import type { TimeTarget } from '@/server/schedule/time-target'
import { movePage } from '@/server/site-pages/move-page'
import { publishPage } from '@/server/site-pages/publish-page'

/** What a button of the editor asks for beside saving. */
type Wanted =
  | { kind: 'review'; move: ReviewMove; comment: string }
  | { kind: 'publish'; move: 'publish'; locales: Locale[] }
  | { kind: 'set-publish'; move: 'publish'; locales: Locale[]; at: Date }
  | { kind: 'set-withdraw'; move: 'withdraw'; at: Date }

/** What the form lacks for it; nothing is saved then. */
type Refused = { kind: 'refused'; told: { kind: 'no-language' } | { kind: 'no-comment' | 'no-time'; field: string } }

export type Done = Extract<EditorState, { at: string; languages: Locale[] }>

/** What came of it, as the editor tells it. */
export type Told =
  | { kind: 'saved' | 'published' | 'incomplete' | 'time-set' | 'needs-review' }
  | { kind: 'moved'; move: ReviewMove }
  | { kind: 'unmet'; requirement: Requirement }
  | { kind: 'gone' }
  | { kind: 'conflict'; theirs: number }
  | { kind: 'no-time'; field: string }

const timeField = (move: 'publish' | 'withdraw') => `${reviewPrefix}at:${move}`

/** Reads what a sent form asks for beside saving; null when nothing. */
export function readMove(entries: FormEntries): Wanted | Refused | null {
  const intent = entry(entries, 'intent')
  const move = reviewMoves.find((one) => one === intent)
  if (move) {
    const field = `${reviewPrefix}${move}`
    const comment = entry(entries, field)
    const needs: readonly Requirement[] = lifecycle[move].needs
    const isMissing = needs.includes('comment') && comment.trim() === ''
    return isMissing ? { kind: 'refused', told: { kind: 'no-comment', field } } : { kind: 'review', move, comment }
  }
  const setting = (['publish', 'withdraw'] as const).find((one) => intent === `set-time:${one}`)
  const chosen = locales.filter((locale) => entries.languages?.includes(locale))
  if ((intent === 'publish' || setting === 'publish') && chosen.length === 0)
    return { kind: 'refused', told: { kind: 'no-language' } }
  if (intent === 'publish') return { kind: 'publish', move: 'publish', locales: chosen }
  if (!setting) return null
  const at = parseSetTime(entry(entries, timeField(setting)))
  if (!at || !canBeSet(at, new Date())) {
    return { kind: 'refused', told: { kind: 'no-time', field: timeField(setting) } }
  }
  return setting === 'publish'
    ? { kind: 'set-publish', move: 'publish', locales: chosen, at }
    : { kind: 'set-withdraw', move: 'withdraw', at }
}

type Move = { target: TimeTarget; lockVersion: number; wanted: Wanted }

/**
 * Makes a move with the draft that was just saved. Where saving has led to a state from which this person may not make it,
 * as an approved text that was changed, it needs review again.
 */
export async function makeMove(actor: Actor, { target, lockVersion, wanted }: Move): Promise<Told> {
  const conflict = { kind: 'conflict', theirs: lockVersion + 1 } as const
  if (wanted.kind === 'set-publish' || wanted.kind === 'set-withdraw') {
    const outcome = await setTime(actor, { ...target, lockVersion, ...wanted })
    if (outcome === 'set') return { kind: 'time-set' }
    if (outcome === 'no-time') return { kind: 'no-time', field: timeField(wanted.move) }
    if (outcome === 'not-public') return { kind: 'unmet', requirement: 'public' }
    if (outcome === 'conflict') return conflict
    if (outcome === 'not-found') return { kind: 'gone' }
    return { kind: outcome === 'incomplete' ? 'incomplete' : 'needs-review' }
  }
  const outcome =
    wanted.kind === 'publish'
      ? await publish(actor, { target, lockVersion, locales: wanted.locales })
      : await move(actor, { target, lockVersion, wanted })
  if (outcome.kind === 'not-found') return { kind: 'gone' }
  if (outcome.kind === 'conflict') return conflict
  if (outcome.kind === 'forbidden') return { kind: 'needs-review' }
  if (outcome.kind === 'unmet') return outcome
  return wanted.kind === 'review'
    ? { kind: 'moved', move: wanted.move }
    : { kind: outcome.kind === 'incomplete' ? 'incomplete' : 'published' }
}

/** Whether nothing was done, so that what was typed comes back. */
export function isRefusal(told: Told): told is Extract<Told, { kind: 'gone' | 'conflict' | 'no-time' }> {
  return told.kind === 'gone' || told.kind === 'conflict' || told.kind === 'no-time'
}

async function publish(
  actor: Actor,
  { target, ...asked }: { target: TimeTarget; lockVersion: number; locales: Locale[] },
): Promise<{ kind: PublishOutcome['kind'] }> {
  if (!('page' in target)) return publishListing(actor, { ...target, ...asked })
  return { kind: await publishPage(actor, { key: target.page, ...asked }) }
}

type Review = Move & { wanted: Extract<Wanted, { kind: 'review' }> }

function move(actor: Actor, { target, lockVersion, wanted }: Review): Promise<MoveOutcome> {
  const asked = { lockVersion, move: wanted.move, comment: wanted.comment }
  return 'page' in target
    ? movePage(actor, { key: target.page, ...asked })
    : moveListing(actor, { ...target, ...asked })
}
