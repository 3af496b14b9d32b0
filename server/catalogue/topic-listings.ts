import 'server-only'
import type { Locale } from '@/domain/locale'
import { bySoonest } from '@/domain/need/by-soonest'
import { proposalFigures } from '@/domain/proposal/proposal-figures'
import type { ProposalEdition } from '@/domain/proposal/proposal-view'
import { seeking } from '@/domain/proposal/seeking'
import type { TopicFigures, TopicListings } from '@/domain/topic/topic-listings'
import type { Prisma } from '@/prisma/generated/client'
import { db } from '../db'
import { toNamed, toPlace } from './named'
import { toNeedSummary } from './need-summary'
import { notOver } from './still-asked'
import { toStorySummary } from './story-summary'
import { summaries } from './summaries'

const mostProposals = 12
const mostNeeds = 12
const mostStories = 4

/** What is published in this language about the thing that `about` tells, with its figures and what it is filed under. */
export async function getTopicListings(about: Prisma.PublicationWhereInput, locale: Locale): Promise<TopicListings> {
  const rows = await db().publication.findMany({
    where: { AND: [about, notOver()], locale, endedAt: null },
    orderBy: [{ publishedAt: 'desc' }, { code: 'desc' }],
    select: { id: true, kind: true, status: true, fieldId: true, agencyId: true, localities: { select: { id: true } } },
  })
  const proposals = rows.filter((row) => row.kind === 'proposal')
  const seeks = (row: { status: string | null }) => seeking.some((status) => status === row.status)
  const open = proposals.filter(seeks)
  const inOrder = [...open, ...proposals.filter((row) => !seeks(row))]
  const asking = rows.filter((row) => row.kind !== 'story')
  const [figures, items, needs, stories, related] = await Promise.all([
    sumUp(idsOf(open)),
    summaries(idsOf(inOrder.slice(0, mostProposals)), locale),
    db().publication.findMany({
      where: { id: { in: idsOf(rows.filter((row) => row.kind === 'need')) } },
      orderBy: [{ publishedAt: 'desc' }, { code: 'desc' }],
      include: { agency: true },
    }),
    db().publication.findMany({
      where: { id: { in: idsOf(rows.filter((row) => row.kind === 'story').slice(0, mostStories)) } },
      orderBy: [{ publishedAt: 'desc' }, { code: 'desc' }],
      include: { field: true },
    }),
    nameRelated(asking, locale),
  ])
  return {
    figures,
    proposals: items,
    total: proposals.length,
    needs: needs
      .map((row) => toNeedSummary(row, locale))
      .sort(bySoonest)
      .slice(0, mostNeeds),
    stories: stories.map((row) => toStorySummary(row, locale)),
    ...related,
  }
}

type Filed = { kind: string; fieldId: string | null; agencyId: string | null; localities: { id: string }[] }

const idsOf = (rows: { id: string }[]) => rows.map((row) => row.id)

/** Of the documents only the parts that figures are made from are read: there can be thousands. */
async function sumUp(ids: string[]): Promise<TopicFigures> {
  type Parts = Pick<ProposalEdition, 'budget' | 'commitments' | 'counterpart' | 'currency'>
  const rows = await db().$queryRaw<(Parts & { askUsdCents: bigint | null; people: number | null })[]>`
    SELECT "askUsdCents", content->'budget' AS budget, content->'commitments' AS commitments,
      content->'counterpart' AS counterpart, content->>'currency' AS currency,
      (content->'beneficiaries'->>'people')::int AS people
    FROM "Publication" WHERE id = ANY(${ids}::uuid[])`
  const figures: TopicFigures = { seeking: rows.length, askUsdCents: 0, neededUsdCents: 0, people: 0 }
  for (const row of rows) {
    const { sought, gap } = proposalFigures(row)
    const ask = Number(row.askUsdCents ?? 0)
    figures.askUsdCents += ask
    // The share that is open, of the sum in US$ as it was published: so the two can be compared whatever the rate.
    figures.neededUsdCents += sought === 0 ? 0 : Math.round(ask * (gap / sought))
    figures.people += row.people ?? 0
  }
  return figures
}

/** The fields, partners and communes that these listings are filed under. */
async function nameRelated(
  rows: Filed[],
  locale: Locale,
): Promise<Pick<TopicListings, 'fields' | 'partners' | 'places'>> {
  const [fieldCounts, partnerCounts, placeCounts] = [
    count(rows, (row) => [row.fieldId]),
    count(rows, (row) => [row.agencyId]),
    count(rows, (row) => idsOf(row.localities)),
  ]
  const among = (counts: Counts) => ({ where: { id: { in: [...counts.keys()] } } })
  const [fields, partners, places] = await Promise.all([
    db().field.findMany(among(fieldCounts)),
    db().agency.findMany(among(partnerCounts)),
    db().locality.findMany(among(placeCounts)),
  ])
  return {
    fields: ranked(
      fields.map((row) => toNamed(row, locale)),
      fieldCounts,
      locale,
    ),
    partners: ranked(
      partners.map((row) => toNamed(row, locale)),
      partnerCounts,
      locale,
    ),
    places: ranked(
      places.map((row) => toPlace(row, locale)),
      placeCounts,
      locale,
    ),
  }
}

type Counts = Map<string, { proposals: number; needs: number }>

function count(rows: Filed[], keysOf: (row: Filed) => (string | null)[]): Counts {
  const counts: Counts = new Map()
  for (const row of rows) {
    for (const key of keysOf(row)) {
      if (key === null) continue
      const { proposals, needs } = counts.get(key) ?? { proposals: 0, needs: 0 }
      counts.set(key, row.kind === 'need' ? { proposals, needs: needs + 1 } : { proposals: proposals + 1, needs })
    }
  }
  return counts
}

function ranked<Thing extends { id: string; name: string }>(things: Thing[], counts: Counts, locale: Locale) {
  return things
    .map((thing) => ({ ...thing, ...(counts.get(thing.id) ?? { proposals: 0, needs: 0 }) }))
    .sort((a, b) => b.proposals - a.proposals || b.needs - a.needs || a.name.localeCompare(b.name, locale))
}
