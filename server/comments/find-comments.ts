import 'server-only'
import type { Comment } from '@/domain/comment/comment'
import type { Actor } from '../actor'
import { db } from '../db'
import { type CommentSubject, findSubject, mayComment } from './comment-subject'

/** Every comment on a subject, open and resolved, in the order in which they were written. */
export async function findComments(actor: Actor, subject: CommentSubject): Promise<Comment[]> {
  if (!mayComment(actor, subject)) return []
  const found = await findSubject(db(), subject)
  if (!found) return []
  const rows = await db().comment.findMany({
    where: found.columns,
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    include: { author: { select: { name: true } }, resolver: { select: { name: true } } },
  })
  return rows.map(({ id, field, text, author, createdAt, resolver, resolvedAt }) => ({
    id,
    field,
    text,
    by: author?.name ?? null,
    at: createdAt,
    resolved: resolvedAt && { by: resolver?.name ?? null, at: resolvedAt },
  }))
}
