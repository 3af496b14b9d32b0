import 'server-only'
import type { Locale } from '@/domain/locale'
import { db } from '../db'

/** A published listing by its code and title, in the reader's language where it is published in that. */
export type ListingTitle = { code: string; title: string; locale: Locale }

const mostAtOnce = 30

/** The titles of the published listings among these codes, in the order given; what is not published is left out. */
export async function findPublishedTitles(codes: readonly string[], locale: Locale): Promise<ListingTitle[]> {
  const asked = [...new Set(codes.map((code) => code.toUpperCase()))].slice(0, mostAtOnce)
  if (asked.length === 0) return []
  const rows = await db().publication.findMany({
    where: { code: { in: asked }, endedAt: null },
    select: { code: true, title: true, locale: true },
  })
  return asked.flatMap((code) => {
    const editions = rows.filter((row) => row.code === code)
    return editions.find((row) => row.locale === locale) ?? editions[0] ?? []
  })
}
