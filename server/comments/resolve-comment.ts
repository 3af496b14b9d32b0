import 'server-only'
import type { Actor } from '../actor'
import { record } from '../audit'
import { db } from '../db'
import type { CommentOutcome } from './add-comment'
import { type CommentSubject, findSubject, mayComment } from './comment-subject'

/**
 * Marks a comment as dealt with, by whom and when, or opens it again; whoever may write comments may. One that is so already
 * stays as it is.
 */
export async function resolveComment(
  actor: Actor,
  subject: CommentSubject,
  { id, resolved }: { id: string; resolved: boolean },
): Promise<Exclude<CommentOutcome, 'empty'>> {
  if (!mayComment(actor, subject)) return 'forbidden'
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return 'not-found'
  return db().$transaction(async (tx) => {
    const found = await findSubject(tx, subject)
    const comment = found && (await tx.comment.findFirst({ where: { id, ...found.columns } }))
    if (!comment) return 'not-found'
    const { count } = await tx.comment.updateMany({
      where: { id, resolvedAt: resolved ? null : { not: null } },
      data: resolved ? { resolvedAt: new Date(), resolverId: actor.id } : { resolvedAt: null, resolverId: null },
    })
    const action = `${subject.kind}.${resolved ? 'resolve-comment' : 'reopen-comment'}` as const
    if (count > 0) await record(tx, actor, action, { kind: subject.kind, id: found.id }, { comment: id })
    return 'done'
  })
}
