import 'server-only'
import { mayDo } from '@/domain/account/role'
import { inLocale } from '@/domain/in-locale'
import type { ListingState } from '@/domain/listing-state'
import type { Locale } from '@/domain/locale'
import { type PageContent, type PageKey, pageKeys, parsePage } from '@/domain/site-page/site-page'
import type { Prisma } from '@/prisma/generated/client'
import type { Actor } from '../actor'
import { db } from '../db'

/**
 * A page as the list at the desk shows it. `published` tells of each language since when it is public, and whether the draft
 * is ahead of that; null where it is not public.
 */
export type DeskPage = {
  key: PageKey
  title: string
  published: Record<Locale, { at: Date; changed: boolean } | null>
  state: ListingState
  updatedAt: Date
  /** Who saved it last; null for the program. */
  updatedBy: string | null
}

/** A page opened for editing. */
export type EditablePage = Omit<DeskPage, 'title'> & { content: PageContent; lockVersion: number; revisions: number }

const withEditor = {
  editor: { select: { name: true } },
  publications: { where: { endedAt: null } },
  revisions: { orderBy: { number: 'desc' }, take: 1, select: { number: true } },
} as const satisfies Prisma.SitePageInclude

type Row = Prisma.SitePageGetPayload<{ include: typeof withEditor }>

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
  if (!row) return null
  const { lockVersion, revisions } = row
  return { ...toState(key, row), content: parsePage(key, row.draft), lockVersion, revisions: revisions[0]?.number ?? 0 }
}

/** How far a page has come in review; null when there is none of this key, or when the actor may not edit it. */
export async function getPageState(actor: Actor, key: PageKey): Promise<ListingState | null> {
  if (!mayDo(actor.role, 'page.edit')) return null
  const row = await db().sitePage.findUnique({ where: { key }, select: { state: true } })
  return row?.state ?? null
}

function toState(key: PageKey, row: Row): Omit<DeskPage, 'title'> {
  const { state, updatedAt } = row
  const draft = parsePage(key, row.draft)
  const inLanguage = (locale: Locale) => {
    const found = row.publications.find((one) => one.locale === locale)
    return found ? { at: found.publishedAt, changed: differs(draft, parsePage(key, found.content), locale) } : null
  }
  const published = { vi: inLanguage('vi'), en: inLanguage('en') }
  return { key, published, state, updatedAt, updatedBy: row.editor?.name ?? null }
}

/** Whether readers of a language would see another text. Parsing has put the properties of both into the same order. */
function differs(one: PageContent, other: PageContent, locale: Locale): boolean {
  return JSON.stringify(inLocale(one, locale)) !== JSON.stringify(inLocale(other, locale))
}
