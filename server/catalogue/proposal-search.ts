import 'server-only'
import { cleanLine } from '@/domain/clean-text'
import type { Field } from '@/domain/field/field'
import type { Locale } from '@/domain/locale'
import { proposalFigures } from '@/domain/proposal/proposal-figures'
import type { ProposalEdition, ProposalSummary } from '@/domain/proposal/proposal-view'
import { Prisma } from '@/prisma/generated/client'
import { db } from '../db'
import { toField, toNamed } from './named'

/** What a reader looks for. `fields` are field keys; `page` counts from 1. */
export type ProposalQuery = { locale: Locale; q: string; fields: string[]; page: number }

/** One page of matches, how many there are in all, and how many each field has under the same words. */
export type ProposalResults = {
  items: ProposalSummary[]
  total: number
  pages: number
  fields: (Field & { count: number })[]
}

const pageSize = 12

/**
 * Finds current publications in the reader's language. Words are matched without regard to accents, case or language:
 * a listing is found when either of its languages holds every word. No input makes it fail.
 */
export async function findPublishedProposals(query: ProposalQuery): Promise<ProposalResults> {
  const { locale, page } = query
  const matches = matching(query)
  const inFields = query.fields.length > 0 ? Prisma.sql`AND p."fieldId" = ANY(${query.fields})` : Prisma.empty
  const [hits, counts, fields] = await Promise.all([
    db().$queryRaw<{ id: string }[]>`
      SELECT p.id
      FROM "Publication" p ${matches.join}
      WHERE p.locale = ${locale}::"Locale" AND p.kind = 'proposal' AND p."endedAt" IS NULL ${inFields}
      ORDER BY ${matches.order} p."publishedAt" DESC, p.code DESC
      LIMIT ${pageSize} OFFSET ${(page - 1) * pageSize}`,
    db().$queryRaw<{ fieldId: string; count: bigint }[]>`
      SELECT p."fieldId", count(*) AS count
      FROM "Publication" p ${matches.join}
      WHERE p.locale = ${locale}::"Locale" AND p.kind = 'proposal' AND p."endedAt" IS NULL
      GROUP BY p."fieldId"`,
    db().field.findMany({ orderBy: { position: 'asc' } }),
  ])
  const countOf = new Map(counts.map((row) => [row.fieldId, Number(row.count)]))
  const counted = query.fields.length > 0 ? [...new Set(query.fields)] : [...countOf.keys()]
  const total = counted.reduce((sum, id) => sum + (countOf.get(id) ?? 0), 0)
  return {
    items: await summaries(
      hits.map((hit) => hit.id),
      locale,
    ),
    total,
    pages: Math.max(1, Math.ceil(total / pageSize)),
    fields: fields.map((row) => ({ ...toField(row, locale), count: countOf.get(row.id) ?? 0 })),
  }
}

/** Joins the best match of either language, so that an English reader finds a listing by a Vietnamese word. */
function matching(query: ProposalQuery): { join: Prisma.Sql; order: Prisma.Sql } {
  const q = cleanLine(query.q).slice(0, 200)
  if (!/[\p{L}\p{N}]/u.test(q)) return { join: Prisma.empty, order: Prisma.empty }
  return {
    join: Prisma.sql`JOIN (
      SELECT f."listingId", max(ts_rank_cd(f.search, search_query(${q}))) AS rank
      FROM "Publication" f
      WHERE f."endedAt" IS NULL AND f.search @@ search_query(${q})
      GROUP BY f."listingId") m ON m."listingId" = p."listingId"`,
    order: Prisma.sql`m.rank DESC,`,
  }
}

/** The given publications as list entries, in the given order. */
export async function summaries(ids: string[], locale: Locale): Promise<ProposalSummary[]> {
  const rows = await db().publication.findMany({
    where: { id: { in: ids } },
    include: { field: true, agency: true, localities: { select: { id: true, name: true }, orderBy: { id: 'asc' } } },
  })
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => {
    const row = byId.get(id)
    if (!row?.field || !row.agency) return []
    const edition = row.content as ProposalEdition
    const { sought, counterpartShare } = proposalFigures(edition)
    return {
      code: row.code,
      locale,
      title: row.title,
      summary: row.summary,
      field: toField(row.field, locale),
      agency: toNamed(row.agency, locale),
      aidKind: edition.aidKind ?? 'project',
      status: edition.status,
      currency: edition.currency,
      sought,
      counterpartShare,
      months: edition.months ?? 0,
      people: edition.beneficiaries.people ?? 0,
      provinceWide: edition.provinceWide,
      places: row.localities.map((place) => toNamed(place, locale)),
    }
  })
}
