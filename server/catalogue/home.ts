import 'server-only'
import type { Field } from '@/domain/field/field'
import type { InLocale } from '@/domain/in-locale'
import type { Locale } from '@/domain/locale'
import type { ProposalSummary } from '@/domain/proposal/proposal-view'
import { seeking } from '@/domain/proposal/seeking'
import type { StoryContent } from '@/domain/story/story-content'
import type { NeedSummary, StorySummary } from '@/domain/topic/topic-listings'
import { db } from '../db'
import { toField } from './named'
import { toNeedSummary } from './need-summary'
import { kept } from './page-cache'
import { summaries } from './summaries'

/** A priority field with what is asked in it: the number of proposals seeking a partner and their sum in US$ cents. */
export type FieldFigures = Field & { proposals: number; askUsdCents: number }

/** What the home page shows beside the fields: the newest proposals open to a partner, the newest needs and a story. */
export type HomeListings = { proposals: ProposalSummary[]; needs: NeedSummary[]; story: StorySummary | null }

/** All priority fields in order, with the figures of what is published in this language and still seeks a partner. */
export const findFields = kept('fields', async (locale: Locale): Promise<FieldFigures[]> => {
  const [rows, sums] = await Promise.all([
    db().field.findMany({ orderBy: { position: 'asc' } }),
    db().publication.groupBy({
      by: ['fieldId'],
      where: { locale, kind: 'proposal', endedAt: null, status: { in: seeking } },
      _count: true,
      _sum: { askUsdCents: true },
    }),
  ])
  const byField = new Map(sums.map((sum) => [sum.fieldId, sum]))
  return rows.map((row) => ({
    ...toField(row, locale),
    proposals: byField.get(row.id)?._count ?? 0,
    askUsdCents: Number(byField.get(row.id)?._sum.askUsdCents ?? 0),
  }))
})

/** The listings of the home page in one language. */
export const getHomeListings = kept('home-listings', async (locale: Locale): Promise<HomeListings> => {
  const current = { locale, endedAt: null }
  const [proposals, needs, story] = await Promise.all([
    db().publication.findMany({
      where: { ...current, kind: 'proposal', status: 'open' },
      orderBy: [{ publishedAt: 'desc' }, { code: 'desc' }],
      select: { id: true },
      take: 3,
    }),
    db().publication.findMany({
      where: { ...current, kind: 'need' },
      orderBy: [{ publishedAt: 'desc' }, { code: 'desc' }],
      include: { agency: true },
      take: 4,
    }),
    db().publication.findFirst({ where: { ...current, kind: 'story' }, orderBy: { publishedAt: 'desc' } }),
  ])
  return {
    proposals: await summaries(
      proposals.map((row) => row.id),
      locale,
    ),
    needs: needs.map((row) => toNeedSummary(row, locale)),
    story: story && { code: story.code, edition: story.content as InLocale<StoryContent> },
  }
})

/** Whether anything the public sees is sample data; the site says so while it is. */
export const showsSamples = kept('shows-samples', async (): Promise<boolean> => {
  const select = { id: true }
  const found = await Promise.all([
    db().publication.findFirst({ where: { sample: true, endedAt: null }, select }),
    db().project.findFirst({ where: { sample: true, state: 'published' }, select }),
  ])
  return found.some((one) => one !== null)
})
