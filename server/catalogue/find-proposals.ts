import 'server-only'
import {
  askBands,
  type BeneficiaryGroup,
  type CatalogueQuery,
  durations,
  type FacetName,
  facetNames,
  provinceWide,
} from '@/domain/catalogue/catalogue-query'
import type { CatalogueResults, FacetCounts, FoundProposal } from '@/domain/catalogue/catalogue-results'
import { comparedWord } from '@/domain/catalogue/compared-word'
import { markMatches, type SoughtWord } from '@/domain/catalogue/mark-matches'
import { cleanLine } from '@/domain/clean-text'
import type { Locale } from '@/domain/locale'
import type { ProposalEdition } from '@/domain/proposal/proposal-view'
import type { Prisma } from '@/prisma/generated/client'
import { db } from '../db'
import { summaries } from './summaries'

const pageSize = 12
const mostNearest = 3

/**
 * Finds current publications in the reader's language, one page with the counts of every facet. Words are matched
 * without regard to accents, case or language: a listing is found when either of its languages holds them. No input
 * makes it fail.
 */
export async function findProposals(query: CatalogueQuery, locale: Locale): Promise<CatalogueResults> {
  const q = cleanLine(query.q).slice(0, 200)
  const [rows, ranks] = await Promise.all([findRows(locale), rank(q)])
  const matching = rows.filter((row) => ranks === null || ranks.has(row.listingId))
  const judged = matching.map((row) => ({ row, fails: failing(row, query) }))
  const found = judged.filter(({ fails }) => fails.length === 0).map(({ row }) => row)
  found.sort((a, b) => inOrder(query, ranks, a, b))
  const pages = Math.max(1, Math.ceil(found.length / pageSize))
  const page = Math.min(query.page, pages)
  const words = soughtWords(q)
  const nearest = found.length > 0 ? [] : rows.filter((row) => failing(row, query).length === 0)
  return {
    items: await pieces(found.slice((page - 1) * pageSize, page * pageSize), locale, words),
    total: found.length,
    page,
    pages,
    facets: countFacets(judged),
    corrected: null,
    nearest:
      found.length > 0 ? [] : await pieces((nearest.length > 0 ? nearest : rows).slice(0, mostNearest), locale, words),
  }
}

const columns = {
  id: true,
  listingId: true,
  code: true,
  fieldId: true,
  agencyId: true,
  aidKind: true,
  status: true,
  provinceWide: true,
  askUsdCents: true,
  months: true,
  deadline: true,
  publishedAt: true,
  content: true,
  themes: { select: { id: true } },
  localities: { select: { id: true } },
} as const
type Row = Prisma.PublicationGetPayload<{ select: typeof columns }>

function findRows(locale: Locale): Promise<Row[]> {
  return db().publication.findMany({
    where: { locale, kind: 'proposal', endedAt: null },
    orderBy: [{ publishedAt: 'desc' }, { code: 'desc' }],
    select: columns,
  })
}

/** The best match of either language of each listing; null when there are no words. */
async function rank(q: string): Promise<Map<string, number> | null> {
  if (!/[\p{L}\p{N}]/u.test(q)) return null
  const rows = await db().$queryRaw<{ listingId: string; rank: number }[]>`
    SELECT f."listingId", max(ts_rank_cd(f.search, search_query(${q})))::float8 AS rank
    FROM "Publication" f
    WHERE f."endedAt" IS NULL AND f.search @@ search_query(${q})
    GROUP BY f."listingId"`
  return new Map(rows.map((row) => [row.listingId, row.rank]))
}

function valuesOf(row: Row): Record<FacetName, string[]> {
  const { sdgs, beneficiaries } = row.content as ProposalEdition
  const counted: Record<BeneficiaryGroup, number | null> = {
    women: beneficiaries.women,
    children: beneficiaries.children,
    'ethnic-minorities': beneficiaries.ethnicMinorities,
    'persons-with-disabilities': beneficiaries.personsWithDisabilities,
    'poor-households': beneficiaries.poorHouseholds,
  }
  const months = row.months ?? 0
  const duration = durations.filter(({ from, to }) => months > 0 && months >= (from ?? 1) && months <= (to ?? months))
  return {
    field: row.fieldId ? [row.fieldId] : [],
    theme: row.themes.map((theme) => theme.id),
    kind: row.aidKind ? [row.aidKind] : [],
    status: row.status ? [row.status] : [],
    place: [...row.localities.map((place) => place.id), ...(row.provinceWide ? [provinceWide] : [])],
    partner: row.agencyId ? [row.agencyId] : [],
    benefit: Object.entries(counted).flatMap(([group, count]) => (count ? [group] : [])),
    sdg: sdgs.map(String),
    duration: duration.map((band) => band.id),
  }
}

/** The filters a row does not pass. */
function failing(row: Row, query: CatalogueQuery): (FacetName | 'ask')[] {
  const values = valuesOf(row)
  const names = facetNames.filter(
    (name) => query[name].length > 0 && !query[name].some((value) => values[name].includes(String(value))),
  )
  const dollars = row.askUsdCents === null ? null : Number(row.askUsdCents) / 100
  const asks = query.min !== null || query.max !== null
  const within = dollars !== null && dollars >= (query.min ?? 0) && dollars <= (query.max ?? dollars)
  return asks && !within ? [...names, 'ask'] : names
}

function countFacets(judged: { row: Row; fails: (FacetName | 'ask')[] }[]): FacetCounts {
  const under = (name: FacetName | 'ask') =>
    judged.filter(({ fails }) => fails.every((one) => one === name)).map(({ row }) => row)
  const counts = facetNames.map((name) => {
    const count = new Map<string, number>()
    for (const row of under(name)) {
      for (const value of valuesOf(row)[name]) count.set(value, (count.get(value) ?? 0) + 1)
    }
    return [name, [...count].map(([value, number]) => ({ value, count: number }))]
  })
  const ask = askBands.map(({ id, min, max }) => {
    const inBand = under('ask').filter(({ askUsdCents }) => {
      const dollars = askUsdCents === null ? null : Math.floor(Number(askUsdCents) / 100)
      return dollars !== null && dollars >= (min ?? 0) && dollars <= (max ?? dollars)
    })
    return { value: id, count: inBand.length }
  })
  return { ...Object.fromEntries(counts), ask: ask.filter((band) => band.count > 0) } as FacetCounts
}

function inOrder({ sort }: CatalogueQuery, ranks: Map<string, number> | null, a: Row, b: Row): number {
  if (sort === 'match' && ranks) return (ranks.get(b.listingId) ?? 0) - (ranks.get(a.listingId) ?? 0)
  const last = Number.POSITIVE_INFINITY
  if (sort === 'ask-up') return Number(a.askUsdCents ?? last) - Number(b.askUsdCents ?? last)
  if (sort === 'ask-down') return Number(b.askUsdCents ?? -1) - Number(a.askUsdCents ?? -1)
  if (sort === 'deadline') return (a.deadline?.getTime() ?? 8.64e15) - (b.deadline?.getTime() ?? 8.64e15)
  return 0
}

function soughtWords(q: string): SoughtWord[] {
  return (q.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? []).map((word) => ({
    ...comparedWord(word),
    stem: null,
    prefix: true,
  }))
}

async function pieces(rows: Row[], locale: Locale, words: SoughtWord[]): Promise<FoundProposal[]> {
  const found = await summaries(
    rows.map((row) => row.id),
    locale,
  )
  return found.map((proposal) => ({
    ...proposal,
    titlePieces: markMatches(proposal.title, words),
    summaryPieces: markMatches(proposal.summary, words),
  }))
}
