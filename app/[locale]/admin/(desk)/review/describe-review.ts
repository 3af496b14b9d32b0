import type { Review } from '@/components/desk/review/review'
import type { Comment } from '@/domain/comment/comment'
import { lifecycle, type MoveName, mayMove } from '@/domain/lifecycle'
import type { ListingState } from '@/domain/listing-state'
import type { Locale } from '@/domain/locale'
import { presentMoment } from '@/domain/presenting/present-day'
import { toSetTime } from '@/domain/schedule/set-time'
import type { Actor } from '@/server/actor'
import type { SetTime } from '@/server/schedule/find-times'

type Standing = {
  state: ListingState
  revisions: number
  comments: readonly Comment[]
  times: readonly SetTime[]
}

const moves = Object.keys(lifecycle) as MoveName[]
/** Why the program itself did not carry something out; what people did instead they know. */
const unexpected: readonly (string | null)[] = ['archived', 'incomplete', 'unknown-key', 'not-public']

/** How far a document has come in review, worded for the editor in the language of the desk. */
export function describeReview(actor: Actor, standing: Standing, locale: Locale): Review {
  const { state, revisions, comments, times } = standing
  const moment = (at: Date) => presentMoment(at, locale)
  const latest = (['publish', 'withdraw'] as const).flatMap((move) => times.find((one) => one.move === move) ?? [])
  return {
    state,
    may: moves.filter((move) => mayMove(actor.role, move, state)),
    newestRevision: revisions,
    comments: comments.map((one) => ({
      ...one,
      at: moment(one.at),
      resolved: one.resolved && { by: one.resolved.by, at: moment(one.resolved.at) },
    })),
    times: latest
      .filter((one) => one.doneAt === null || unexpected.includes(one.refusal))
      .map(({ move, at, locales, revision, setBy, setById, doneAt, refusal }) => ({
        move,
        at: moment(at),
        value: toSetTime(at),
        languages: locales,
        revision,
        setBy,
        mayCancel: doneAt === null && (mayMove(actor.role, move, state) || setById === actor.id),
        refusal,
      })),
  }
}
