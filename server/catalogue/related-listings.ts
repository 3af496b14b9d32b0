import 'server-only'
import type { ListingKind } from '@/domain/listing-state'
import type { Locale } from '@/domain/locale'
import { seeking } from '@/domain/proposal/seeking'
import { rankRelated } from '@/domain/related/rank-related'
import type { RelatedListings } from '@/domain/related/related-listings'
import type { Candidate, SharedGround } from '@/domain/related/shared-ground'
import { db } from '../db'
import { toNeedSummary } from './need-summary'
import { kept } from './page-cache'
import { toStorySummary } from './story-summary'
import { summaries } from './summaries'

const mostProposals = 3
const mostNeeds = 3
const mostStories = 2

/**
 * What is published in this language now and has most in common with a published listing: proposals that seek a
 * partner, needs that are not met and whose deadline has not passed on `today` (YYYY-MM-DD), and stories; never the listing itself. How they are
 * chosen stands in `rankRelated`, and each comes with what it shares. `code` in any letter case.
 */
export const getRelatedListings = kept(
  'related-listings',
  async (locale: Locale, code: string, today: string): Promise<RelatedListings> => {
    const candidates = await findCandidates(locale, code.toUpperCase(), today)
    const best = (kind: ListingKind, most: number) =>
      rankRelated(
        candidates.filter((one) => one.kind === kind),
        most,
      )
    const [proposals, needs, stories] = [
      best('proposal', mostProposals),
      best('need', mostNeeds),
      best('story', mostStories),
    ]
    const [proposalItems, others] = await Promise.all([
      summaries(
        proposals.map((one) => one.id),
        locale,
      ),
      db().publication.findMany({
        where: { id: { in: [...needs, ...stories].map((one) => one.id) } },
        include: { agency: true, field: true },
      }),
    ])
    const rowOf = (id: string) => others.filter((row) => row.id === id)
    return {
      proposals: proposals.flatMap((one) =>
        proposalItems.filter((item) => item.code === one.code).map((item) => ({ item, shared: sharedOf(one) })),
      ),
      needs: needs.flatMap((one) =>
        rowOf(one.id).map((row) => ({ item: toNeedSummary(row, locale), shared: sharedOf(one) })),
      ),
      stories: stories.flatMap((one) =>
        rowOf(one.id).map((row) => ({ item: toStorySummary(row, locale), shared: sharedOf(one) })),
      ),
    }
  },
)

type Row = Candidate & { kind: ListingKind }

/** Current publications in the language that share more with the listing's own than a single theme; all stories. */
async function findCandidates(locale: Locale, code: string, today: string): Promise<Row[]> {
  return db().$queryRaw<Row[]>`
    WITH subject AS (
      SELECT id, "listingId", "fieldId", "agencyId" FROM "Publication"
      WHERE code = ${code} AND locale = ${locale}::"Locale" AND "endedAt" IS NULL
    ), shared_places AS (
      SELECT other."B" AS id, count(*)::int AS places FROM "_LocalityToPublication" own
      JOIN "_LocalityToPublication" other ON other."A" = own."A" WHERE own."B" = (SELECT id FROM subject) GROUP BY 1
    ), shared_themes AS (
      SELECT other."A" AS id, count(*)::int AS themes FROM "_PublicationToTheme" own
      JOIN "_PublicationToTheme" other ON other."B" = own."B" WHERE own."A" = (SELECT id FROM subject) GROUP BY 1
    )
    SELECT p.id, p.kind, p.code, p."publishedAt", coalesce(p."fieldId" = s."fieldId", false) AS field,
      coalesce(p."agencyId" = s."agencyId", false) AS partner,
      coalesce(places, 0) AS places, coalesce(themes, 0) AS themes,
      CASE WHEN p.kind = 'story' THEN coalesce(jsonb_exists(p.content->'proposals', ${code}), false) ELSE false END AS named
    FROM "Publication" p JOIN subject s ON p."listingId" <> s."listingId"
    LEFT JOIN shared_places ON shared_places.id = p.id LEFT JOIN shared_themes ON shared_themes.id = p.id
    WHERE p.locale = ${locale}::"Locale" AND p."endedAt" IS NULL
      AND (p.kind <> 'proposal' OR p.status = ANY(${seeking}))
      AND (p.kind <> 'need' OR p.status IS DISTINCT FROM 'met')
      AND (p.kind <> 'need' OR p.deadline IS NULL OR p.deadline >= ${today}::date)
      AND (p.kind = 'story' OR p."fieldId" = s."fieldId" OR p."agencyId" = s."agencyId" OR places > 0 OR themes > 1)`
}

function sharedOf({ named, field, partner, places, themes }: SharedGround): SharedGround {
  return { named, field, partner, places, themes }
}
