import 'server-only'
import { mayDo } from '@/domain/account/role'
import { type PageKey, parsePage } from '@/domain/site-page/site-page'
import type { Actor } from '../actor'
import { record } from '../audit'
import { db } from '../db'

export type SavePageOutcome =
  | { kind: 'saved'; lockVersion: number }
  /** Somebody saved in between; `lockVersion` is theirs, and nothing was written. */
  | { kind: 'conflict'; lockVersion: number }
  | { kind: 'not-found' }
  | { kind: 'forbidden' }

/**
 * Saves the draft of a page, however incomplete it is; what the public reads does not change. `lockVersion` is the one
 * the writer began from; when it is no longer the current one, nothing is written.
 * @throws ZodError when the content does not have the shape of the page.
 */
export async function savePage(
  actor: Actor,
  change: { key: PageKey; lockVersion: number; content: unknown },
): Promise<SavePageOutcome> {
  if (!mayDo(actor.role, 'page.edit')) return { kind: 'forbidden' }
  const { key, lockVersion } = change
  const draft = parsePage(key, change.content)
  return db().$transaction(async (tx): Promise<SavePageOutcome> => {
    const { count } = await tx.sitePage.updateMany({
      where: { key, lockVersion },
      data: { draft, lockVersion: { increment: 1 }, editorId: actor.id, updatedAt: new Date() },
    })
    if (count === 1) {
      await record(tx, actor, 'page.save', { kind: 'page', id: key })
      return { kind: 'saved', lockVersion: lockVersion + 1 }
    }
    const current = await tx.sitePage.findUnique({ where: { key }, select: { lockVersion: true } })
    return current ? { kind: 'conflict', lockVersion: current.lockVersion } : { kind: 'not-found' }
  })
}
