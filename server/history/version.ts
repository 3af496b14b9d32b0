import 'server-only'
import type { Locale } from '@/domain/locale'

/** One version of a document: who wrote it when, from which it was brought back, and where it was ever public. */
export type Version = {
  number: number
  at: Date
  author: string | null
  restoredFrom: number | null
  published: { locale: Locale; at: Date; current: boolean }[]
}

const pageSize = 30

/** Asks for the versions on a page of a history, the newest first. `page` counts from 1. */
export const versionsOnPage = (page: number) =>
  ({
    orderBy: { number: 'desc' },
    skip: (page - 1) * pageSize,
    take: pageSize,
    select: {
      number: true,
      createdAt: true,
      restoredFrom: true,
      author: { select: { name: true } },
      publications: { select: { locale: true, publishedAt: true, endedAt: true }, orderBy: { publishedAt: 'asc' } },
    },
  }) as const

/** How many pages a history has. */
export const pagesOfVersions = (count: number): number => Math.max(1, Math.ceil(count / pageSize))

type Row = {
  number: number
  createdAt: Date
  restoredFrom: number | null
  author: { name: string } | null
  publications: { locale: Locale; publishedAt: Date; endedAt: Date | null }[]
}

export function toVersion({ number, createdAt, restoredFrom, author, publications }: Row): Version {
  const published = publications.map(({ locale, publishedAt, endedAt }) => ({
    locale,
    at: publishedAt,
    current: endedAt === null,
  }))
  return { number, at: createdAt, author: author?.name ?? null, restoredFrom, published }
}
