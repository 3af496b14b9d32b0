import 'server-only'
import { stateAfter } from '@/domain/lifecycle'
import { type PageKey, parsePage } from '@/domain/site-page/site-page'
import type { Actor } from '../actor'
import { record } from '../audit'
import { db } from '../db'
import { lockPage } from './lock-page'
import { addPageRevision } from './page-store'

export type SavePageOutcome =
  | { kind: 'saved'; lockVersion: number }
  /** Somebody saved in between; `lockVersion` is theirs, and nothing was written. */
  | { kind: 'conflict'; lockVersion: number }
  | { kind: 'not-found' }
  | { kind: 'forbidden' }

type Change = {
  key: PageKey
  lockVersion: number
  content: unknown
  /** The number of the version that it brings back, which is a version of its own. */
  restoredFrom?: number
}

/**
 * Saves the draft of a page as a new version, however incomplete it is; what the public reads does not change. `lockVersion` is
 * the one the writer began from; when it is no longer the current one, nothing is written. A draft that is already saved as it
 * is makes no new version, and what was approved stays approved.
 * @throws ZodError when the content does not have the shape of the page.
 */
export async function savePage(actor: Actor, change: Change): Promise<SavePageOutcome> {
  const { key, restoredFrom = null } = change
  const draft = parsePage(key, change.content)
  return db().$transaction(async (tx): Promise<SavePageOutcome> => {
    const locked = await lockPage(tx, key)
    if (!locked) return { kind: 'not-found' }
    const { page, content } = locked
    const state = stateAfter(actor.role, 'save', page.state)
    if (!state) return { kind: 'forbidden' }
    const { lockVersion } = page
    if (lockVersion !== change.lockVersion) return { kind: 'conflict', lockVersion }
    // Parsing puts the properties of both into the order of the schema, so equal documents are equal texts.
    if (JSON.stringify(draft) === JSON.stringify(content)) return { kind: 'saved', lockVersion }

    const { number } = await addPageRevision(tx, { key, content: draft, author: actor, restoredFrom })
    const next = lockVersion + 1
    const data = { draft, state, lockVersion: next, editorId: actor.id, updatedAt: new Date() }
    await tx.sitePage.update({ where: { key }, data })
    const detail = { revision: number, ...(restoredFrom !== null && { restoredFrom }) }
    await record(tx, actor, 'page.save', { kind: 'page', id: key }, detail)
    return { kind: 'saved', lockVersion: next }
  })
}
