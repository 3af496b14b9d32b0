import 'server-only'
import { cleanText } from '@/domain/clean-text'
import { mostCommentLetters } from '@/domain/comment/comment'
import type { Actor } from '../actor'
import { record } from '../audit'
import { db } from '../db'
import { type CommentSubject, findSubject, mayComment } from './comment-subject'

export type CommentOutcome = 'done' | 'empty' | 'not-found' | 'forbidden'

/**
 * Adds a word about a subject, or about one of its fields by its lasting path (empty for the whole). The document is not
 * touched, nor is its lock version. The same word by the same person, while it is open, is kept once: a browser without script
 * sends it again when the page is loaded anew.
 */
export async function addComment(
  actor: Actor,
  subject: CommentSubject,
  said: { field: string; text: string },
): Promise<CommentOutcome> {
  if (!mayComment(actor, subject)) return 'forbidden'
  const text = cleanText(said.text).slice(0, mostCommentLetters)
  if (text === '') return 'empty'
  const field = /^[\w-]+(\.[\w-]+){0,5}$/.test(said.field) ? said.field : ''
  return db().$transaction(async (tx): Promise<CommentOutcome> => {
    const found = await findSubject(tx, subject)
    if (!found) return 'not-found'
    const comment = { ...found.columns, field, text, authorId: actor.id }
    if ((await tx.comment.count({ where: { ...comment, resolvedAt: null } })) > 0) return 'done'
    const { id } = await tx.comment.create({ data: comment })
    await record(tx, actor, `${subject.kind}.comment`, { kind: subject.kind, id: found.id }, { comment: id, field })
    return 'done'
  })
}
