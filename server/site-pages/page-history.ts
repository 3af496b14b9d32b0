import 'server-only'
import { mayDo } from '@/domain/account/role'
import { type PageContent, type PageKey, parsePage } from '@/domain/site-page/site-page'
import type { Actor } from '../actor'
import { db } from '../db'
import { pagesOfVersions, toVersion, type Version, versionsOnPage } from '../history/version'
import { type SavePageOutcome, savePage } from './save-page'

/** `versions` are those of the page asked for, the newest first; `newest` is the highest number. */
export type PageHistory = { lockVersion: number; versions: Version[]; newest: number; pages: number }

/** The versions of a page of the site; null where it was never loaded, or when the actor may not edit it. `page` counts from 1. */
export async function getPageHistory(actor: Actor, key: PageKey, page: number): Promise<PageHistory | null> {
  if (!mayDo(actor.role, 'page.edit')) return null
  const row = await db().sitePage.findUnique({
    where: { key },
    include: {
      _count: { select: { revisions: true } },
      revisions: versionsOnPage(page),
    },
  })
  if (!row) return null
  const newest = await db().pageRevision.aggregate({ where: { pageKey: key }, _max: { number: true } })
  return {
    lockVersion: row.lockVersion,
    newest: newest._max.number ?? 0,
    pages: pagesOfVersions(row._count.revisions),
    versions: row.revisions.map(toVersion),
  }
}

/** What a page said in one of its versions; null when there is none of that number. */
export async function getPageVersion(actor: Actor, key: PageKey, number: number): Promise<PageContent | null> {
  if (!mayDo(actor.role, 'page.edit')) return null
  const revision = await db().pageRevision.findUnique({ where: { pageKey_number: { pageKey: key, number } } })
  return revision && parsePage(key, revision.content)
}

/**
 * Makes what a page said in an earlier version its newest one; nothing in between is lost. `lockVersion` is that of the draft
 * the person looked at, and is refused like that of any save.
 */
export async function restorePageVersion(
  actor: Actor,
  change: { key: PageKey; lockVersion: number; number: number },
): Promise<SavePageOutcome> {
  const { number, ...target } = change
  const content = await getPageVersion(actor, change.key, number)
  return content ? savePage(actor, { ...target, content, restoredFrom: number }) : { kind: 'not-found' }
}
