import 'server-only'
import type { DeskQuery, DeskSort, Publicity, TranslationState } from '@/domain/desk/desk-query'
import type { ListingKind } from '@/domain/listing-state'
import type { Locale } from '@/domain/locale'
import { Prisma } from '@/prisma/generated/client'
import type { Actor } from '../actor'
import type { DeskWords } from './desk-words'

const { sql, join } = Prisma

/** What a search of the desk's list asks of the rows of "Listing" (as `l`), but for their state. */
export function deskWhere(
  actor: Actor,
  kind: ListingKind,
  query: DeskQuery,
  words: DeskWords | null,
): { rest: Prisma.Sql; whole: Prisma.Sql } {
  const asked = [
    sql`l.kind = ${kind}::"ListingKind"`,
    words && hasWords(words),
    query.field && sql`l."fieldId" = ${query.field}`,
    query.agency && sql`l."agencyId" = ${query.agency}`,
    query.theme && sql`l.id IN (SELECT t."A" FROM "_ListingToTheme" t WHERE t."B" = ${query.theme})`,
    query.place && sql`l.id IN (SELECT p."A" FROM "_ListingToLocality" p WHERE p."B" = ${query.place})`,
    query.owner && ownedBy(query.owner, actor),
    query.translation && translations[query.translation],
    query.publicity && publicIn(query.publicity),
    query.sample && sql`l.sample = ${query.sample === 'yes'}`,
  ].filter((one) => one instanceof Prisma.Sql)
  const rest = join(asked, ' AND ')
  return { rest, whole: query.state ? sql`${rest} AND l.state = ${query.state}::"ListingState"` : rest }
}

/** The order of the list, down to the last tie. Nulls, where nothing is asked in money, come last. */
export function deskOrder(sort: DeskSort, locale: Locale): Prisma.Sql {
  const [first, other] = locale === 'vi' ? [sql`l."titleVi"`, sql`l."titleEn"`] : [sql`l."titleEn"`, sql`l."titleVi"`]
  const orders: Record<DeskSort, Prisma.Sql> = {
    updated: sql`l."updatedAt" DESC, l.code DESC`,
    title: sql`coalesce(nullif(${first}, ''), nullif(${other}, '')) COLLATE "vi-x-icu" NULLS LAST, l.code`,
    code: sql`l.code DESC`,
    amount: sql`l."askUsdCents" DESC NULLS LAST, l.code DESC`,
    state: sql`l.state, l."updatedAt" DESC, l.code DESC`,
  }
  return orders[sort]
}

function hasWords({ words, places }: DeskWords): Prisma.Sql {
  const all = words.map((alternatives) => {
    const any = alternatives.map((word) => sql`position(${` ${word}`} in l."deskWords") > 0`)
    return sql`(${join(any, ' OR ')})`
  })
  const inText = join(all, ' AND ')
  if (places.length === 0) return sql`(${inText})`
  return sql`((${inText}) OR l.id IN (SELECT p."A" FROM "_ListingToLocality" p WHERE p."B" = ANY(${places}::text[])))`
}

function ownedBy(owner: string, actor: Actor): Prisma.Sql {
  if (owner === 'none') return sql`l."ownerId" IS NULL`
  return sql`l."ownerId" = ${owner === 'me' ? actor.id : owner}::uuid`
}

const translations: Record<TranslationState, Prisma.Sql> = {
  incomplete: sql`(l."gapsVi" > 0 OR l."gapsEn" > 0)`,
  untranslated: sql`l."gapsEn" > l."gapsVi"`,
  stale: sql`l."staleTexts" > 0`,
  complete: sql`l."gapsVi" = 0 AND l."gapsEn" = 0 AND l."staleTexts" = 0`,
}

function publicIn(publicity: Publicity): Prisma.Sql {
  const shown = (locale: Locale) => sql`EXISTS (
    SELECT 1 FROM "Publication" p WHERE p."listingId" = l.id AND p.locale = ${locale}::"Locale" AND p."endedAt" IS NULL)`
  const [vi, en] = [shown('vi'), shown('en')]
  const conditions: Record<Publicity, Prisma.Sql> = {
    both: sql`${vi} AND ${en}`,
    vi: sql`${vi} AND NOT ${en}`,
    en: sql`${en} AND NOT ${vi}`,
    none: sql`NOT ${vi} AND NOT ${en}`,
  }
  return conditions[publicity]
}
