import 'server-only'
import { mayDo } from '@/domain/account/role'
import type { ListingState } from '@/domain/listing-state'
import type { Locale } from '@/domain/locale'
import { type PageContent, type PageKey, pageKeys, parsePage } from '@/domain/site-page/site-page'
import type { SitePage } from '@/prisma/generated/client'
import type { Actor } from '../actor'
import { db } from '../db'

/** A page as the list at the desk shows it; `changed` says that the draft is ahead of what is public. */
export type DeskPage = {
  key: PageKey
  title: string
  changed: boolean
  state: ListingState
  updatedAt: Date
  /** Who saved it last; null for the program. */
  updatedBy: string | null
  publishedAt: Date
}

/** A page opened for editing. */
export type EditablePage = Omit<DeskPage, 'title'> & { content: PageContent; lockVersion: number }

const withEditor = { editor: { select: { name: true } } } as const

/** All pages in the order of the site; none for somebody who may not edit them. */
export async function findDeskPages(actor: Actor, locale: Locale): Promise<DeskPage[]> {
  if (!mayDo(actor.role, 'page.edit')) return []
  const rows = await db().sitePage.findMany({ include: withEditor })
  return pageKeys.flatMap((key) => {
    const row = rows.find((one) => one.key === key)
    return row ? [{ ...toState(key, row), title: parsePage(key, row.draft).title[locale] }] : []
  })
}

/** One page with its draft; null when there is none, or when the actor may not edit it. */
export async function getEditablePage(actor: Actor, key: PageKey): Promise<EditablePage | null> {
  if (!mayDo(actor.role, 'page.edit')) return null
  const row = await db().sitePage.findUnique({ where: { key }, include: withEditor })
  return row && { ...toState(key, row), content: parsePage(key, row.draft), lockVersion: row.lockVersion }
}

/** How far a page has come in review; null when there is none of this key, or when the actor may not edit it. */
export async function getPageState(actor: Actor, key: PageKey): Promise<ListingState | null> {
  if (!mayDo(actor.role, 'page.edit')) return null
  const row = await db().sitePage.findUnique({ where: { key }, select: { state: true } })
  return row?.state ?? null
}

function toState(key: PageKey, row: SitePage & { editor: { name: string } | null }): Omit<DeskPage, 'title'> {
  // Parsing puts the properties of both into the order of the schema, so equal documents are equal texts.
  const changed = JSON.stringify(parsePage(key, row.draft)) !== JSON.stringify(parsePage(key, row.published))
  const { state, updatedAt, publishedAt } = row
  return { key, changed, state, updatedAt, updatedBy: row.editor?.name ?? null, publishedAt }
}
