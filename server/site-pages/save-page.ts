import 'server-only'
import { stateAfter } from '@/domain/lifecycle'
import { type PageContent, type PageKey, parsePage } from '@/domain/site-page/site-page'
import type { SitePage } from '@/prisma/generated/client'
import type { Actor } from '../actor'
import { record } from '../audit'
import { db, type Transaction } from '../db'
import { lockPage } from './lock-page'

export type SavePageOutcome =
  | { kind: 'saved'; lockVersion: number }
  /** Somebody saved in between; `lockVersion` is theirs, and nothing was written. */
  | { kind: 'conflict'; lockVersion: number }
  | { kind: 'not-found' }
  | { kind: 'forbidden' }

/**
 * Saves the draft of a page as a new version, however incomplete it is; what the public reads does not change. `lockVersion` is
 * the one the writer began from; when it is no longer the current one, nothing is written. A draft that is already saved as it
 * is makes no new version, and what was approved stays approved.
 * @throws ZodError when the content does not have the shape of the page.
 */
export async function savePage(
  actor: Actor,
  change: { key: PageKey; lockVersion: number; content: unknown },
): Promise<SavePageOutcome> {
  const { key } = change
  const draft = parsePage(key, change.content)
  return db().$transaction(async (tx): Promise<SavePageOutcome> => {
    const page = await lockPage(tx, key)
    if (!page) return { kind: 'not-found' }
    const state = stateAfter(actor.role, 'save', page.state)
    if (!state) return { kind: 'forbidden' }
    const { lockVersion } = page
    if (lockVersion !== change.lockVersion) return { kind: 'conflict', lockVersion }
    // Parsing puts the properties of both into the order of the schema, so equal documents are equal texts.
    if (JSON.stringify(draft) === JSON.stringify(parsePage(key, page.draft))) return { kind: 'saved', lockVersion }

    const number = await addVersion(tx, { page, draft, actor })
    const next = lockVersion + 1
    const data = { draft, state, lockVersion: next, editorId: actor.id, updatedAt: new Date() }
    await tx.sitePage.update({ where: { key }, data })
    await record(tx, actor, 'page.save', { kind: 'page', id: key }, { version: number })
    return { kind: 'saved', lockVersion: next }
  })
}

/** Adds a version, and before the first one what stood there until then. Returns its number. */
async function addVersion(
  tx: Transaction,
  { page, draft, actor }: { page: SitePage; draft: PageContent; actor: Actor },
): Promise<number> {
  const pageKey = page.key
  const last = await tx.pageRevision.aggregate({ where: { pageKey }, _max: { number: true } })
  let number = last._max.number ?? 0
  if (number === 0) {
    number = 1
    const content = parsePage(pageKey as PageKey, page.draft)
    await tx.pageRevision.create({
      data: { pageKey, number, content, authorId: page.editorId, createdAt: page.updatedAt },
    })
  }
  await tx.pageRevision.create({ data: { pageKey, number: number + 1, content: draft, authorId: actor.id } })
  return number + 1
}
