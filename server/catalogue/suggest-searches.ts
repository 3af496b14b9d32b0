import 'server-only'
import type { Suggestion } from '@/domain/catalogue/suggestion'
import { cleanLine } from '@/domain/clean-text'
import { dayOf } from '@/domain/day'
import type { ListingKind } from '@/domain/listing-state'
import type { Locale } from '@/domain/locale'
import { presentFormerPlace } from '@/domain/presenting/present-former-place'
import { db } from '../db'

const longest = 80
const mostListings = 4

/**
 * What somebody who types this may be looking for: fields, themes, partners, places and listings with a word that begins
 * so, accents aside. Everything offered leads to a published proposal in this language, or to a need that is still asked or
 * a story.
 */
export async function suggestSearches(q: string, locale: Locale, limit = 8): Promise<Suggestion[]> {
  const typed = cleanLine(q).slice(0, longest)
  if (!/[\p{L}\p{N}]/u.test(typed)) return []
  const [named, listings] = await Promise.all([findNamed(typed, locale, limit), findListings(typed, locale)])
  const room = Math.max(limit - listings.length, 0)
  return [...named.slice(0, room), ...listings].slice(0, limit)
}

type NamedRow = {
  kind: 'place' | 'field' | 'theme' | 'partner'
  value: string
  label: string
  formerDistricts: string[]
  formerProvince: string
}

/** Names that begin with what was typed, then those with such a word, then places that were once called so. */
async function findNamed(typed: string, locale: Locale, limit: number): Promise<Suggestion[]> {
  const rows = await db().$queryRaw<NamedRow[]>`
    WITH typed AS (SELECT search_words(${typed}) AS words),
    named AS (
      SELECT 'field' AS kind, id AS value, name ->> ${locale} AS label, '{}'::text[] AS "formerDistricts", '' AS "formerProvince", '' AS former FROM "Field"
      UNION ALL SELECT 'theme', id, name ->> ${locale}, '{}', '', '' FROM "Theme"
      UNION ALL SELECT 'partner', id, name ->> ${locale}, '{}', '', '' FROM "Agency"
      UNION ALL SELECT 'place', id, name ->> ${locale}, "formerDistricts", "formerProvince",
        array_to_string("formerNames" || "formerDistricts" || "formerProvince", ' / ') FROM "Locality"
    ), ranked AS (
      SELECT named.*, CASE
          WHEN search_words(label) LIKE words || '%' THEN 0
          WHEN ' ' || search_words(label) LIKE '% ' || words || '%' THEN 1
          WHEN former <> '' AND ' ' || search_words(former) LIKE '% ' || words || '%' THEN 2
        END AS rank
      FROM named, typed WHERE words <> ''
    )
    SELECT kind, value, label, "formerDistricts", "formerProvince" FROM ranked
    WHERE rank IS NOT NULL AND EXISTS (
      SELECT 1 FROM "SearchEntry" e JOIN "SearchFacet" f ON f.name = ranked.kind AND f.value = ranked.value
      WHERE e.locale = ${locale}::"Locale" AND e.kind = 'proposal' AND f.id = ANY(e.facets)
    )
    ORDER BY rank, array_position(ARRAY['field', 'theme', 'place', 'partner'], kind), label
    LIMIT ${limit}`
  return rows.map(({ kind, value, label, ...former }) => ({
    kind,
    value,
    label,
    note: kind === 'place' ? presentFormerPlace(former, locale) : '',
  }))
}

/**
 * Listings with all these words in their title or code, the last one perhaps not yet whole: proposals before needs and
 * stories, then the newest first.
 */
async function findListings(typed: string, locale: Locale): Promise<Suggestion[]> {
  const rows = await db().$queryRaw<{ kind: ListingKind; code: string; title: string }[]>`
    WITH asked AS (
      SELECT string_agg(
        '(' || quote_literal('t:' || folded) || ending || '|' || quote_literal('n:' || folded) || ending || ')', '&'
      )::tsquery AS query
      FROM (
        SELECT replace(folded, '\\', '') AS folded, CASE WHEN n = max(n) OVER () THEN ':*' ELSE '' END AS ending
        FROM search_tokens(${typed}) LIMIT 8
      ) AS words
    ), titled AS (
      SELECT e."publicationId", e."publishedAt", e.kind <> 'proposal' AS after, s.score
      FROM asked, LATERAL search_scores(ARRAY[asked.query, replace(asked.query::text, '''n:', '''t:')::tsquery], ARRAY[0, 1]) s
        JOIN "SearchEntry" e ON e."textNumber" = s.number
      WHERE e.locale = ${locale}::"Locale" AND (s.score > 0 OR e.code LIKE upper(${typed}) || '%')
        AND (e.kind <> 'need' OR e.deadline IS NULL OR e.deadline >= ${dayOf(new Date())}::date)
      ORDER BY after, s.score DESC, e."publishedAt" DESC LIMIT ${mostListings}
    )
    SELECT p.kind, p.code, p.title FROM titled JOIN "Publication" p ON p.id = titled."publicationId"
    WHERE p.kind <> 'need' OR p.status <> 'met'
    ORDER BY titled.after, titled.score DESC, titled."publishedAt" DESC`
  return rows.map(({ kind, code, title }) => ({ kind, value: code, label: title, note: code }))
}
