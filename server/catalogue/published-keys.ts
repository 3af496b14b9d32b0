import 'server-only'
import type { ListingKind } from '@/domain/listing-state'
import { db } from '../db'

/** What has a page of its own under a key, by the noun in its address. */
type Keys = Record<
  'proposals' | 'needs' | 'stories' | 'projects' | 'fields' | 'themes' | 'partners' | 'places' | 'pages',
  Set<string>
>

// Shared by the program that answers addresses and the one that publishes, which are bundled apart.
const shared = globalThis as typeof globalThis & { nhipCauKeys?: Promise<Keys> | undefined }

/**
 * Whether a public page exists under this key (a code in lower case; of a page that staff write `law/vi`). Asked at every request, so the answer is kept in
 * memory until something public changes. Where the database does not answer, the page may: it can be a kept one.
 */
export async function hasPage(noun: keyof Keys, key: string): Promise<boolean> {
  shared.nhipCauKeys ??= loadKeys()
  try {
    return (await shared.nhipCauKeys)[noun].has(key)
  } catch {
    forgetKeys()
    return true
  }
}

/** Forgets what exists; the next question asks the database. */
export function forgetKeys(): void {
  shared.nhipCauKeys = undefined
}

async function loadKeys(): Promise<Keys> {
  const select = { id: true }
  const [listings, fields, themes, partners, places, projects, pages] = await Promise.all([
    db().publication.findMany({
      where: { endedAt: null },
      distinct: ['listingId'],
      select: { code: true, kind: true },
    }),
    db().field.findMany({ select }),
    db().theme.findMany({ select }),
    db().agency.findMany({ select }),
    db().locality.findMany({ select }),
    db().project.findMany({ where: { state: 'published' }, select: { code: true } }),
    db().pagePublication.findMany({ where: { endedAt: null }, select: { pageKey: true, locale: true } }),
  ])
  const ids = (rows: { id: string }[]) => new Set(rows.map((row) => row.id))
  const codes = (kind: ListingKind) =>
    new Set(listings.flatMap((row) => (row.kind === kind ? [row.code.toLowerCase()] : [])))
  return {
    proposals: codes('proposal'),
    // A need that is over keeps its page, which says so.
    needs: codes('need'),
    stories: codes('story'),
    fields: ids(fields),
    themes: ids(themes),
    partners: ids(partners),
    places: ids(places),
    projects: new Set(projects.map((row) => row.code.toLowerCase())),
    pages: new Set(pages.map((row) => `${row.pageKey}/${row.locale}`)),
  }
}
