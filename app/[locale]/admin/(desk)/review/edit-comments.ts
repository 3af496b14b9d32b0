import type { EditorState } from '@/components/desk/editor/editor-state'
import { reviewPrefix } from '@/components/desk/review/review'
import { entry, type FormEntries } from '@/domain/form/form-entries'
import type { Actor } from '@/server/actor'
import { addComment } from '@/server/comments/add-comment'
import type { CommentSubject } from '@/server/comments/comment-subject'
import { resolveComment } from '@/server/comments/resolve-comment'

type Kept = { entries: FormEntries; lockVersion: number }

/**
 * What the buttons of comments do, in the form of any editor: nothing of the document is saved, and what is typed comes back
 * as it is. Null when another button was pressed.
 */
export async function editComments(actor: Actor, subject: CommentSubject, kept: Kept): Promise<EditorState> {
  const { entries } = kept
  const [action = '', target = ''] = entry(entries, 'intent').split(/:(.*)/s)
  if (action === 'resolve-comment' || action === 'reopen-comment') {
    const resolved = action === 'resolve-comment'
    const outcome = await resolveComment(actor, subject, { id: target, resolved })
    if (outcome === 'done') return { kind: resolved ? 'comment-resolved' : 'comment-reopened', ...kept }
    return { kind: outcome === 'not-found' ? 'gone' : 'forbidden', ...kept }
  }
  if (action !== 'comment') return null
  const control = target === '' ? `${reviewPrefix}text` : `${reviewPrefix}text:${target}`
  const field = target || entry(entries, `${reviewPrefix}field`)
  const outcome = await addComment(actor, subject, { field, text: entry(entries, control) })
  if (outcome === 'empty') return { kind: 'no-comment', field: control, ...kept }
  if (outcome === 'done') return { kind: 'commented', ...kept }
  return { kind: outcome === 'not-found' ? 'gone' : 'forbidden', ...kept }
}
