import { setTimeout as sleep } from 'node:timers/promises'
import { beforeAll, expect, test } from 'vitest'
import { type CatalogueQuery, emptyQuery } from '@/domain/catalogue/catalogue-query'
import type { Prisma } from '@/prisma/generated/client'
import { db } from '../db'
import { makeListings } from '../testing/make-listings'
import { seedSamples } from '../testing/samples'
import { findProposals } from './find-proposals'
import { hitsStatement } from './search/find-hits'
import { readTerms } from './search/read-terms'
import { scoresOf } from './search/scores-of'
import { writeQueries } from './search/write-queries'

const listings = 3000

beforeAll(async () => {
  await seedSamples('phu-tho')
  await makeListings(process.env.DATABASE_URL ?? '', listings)
}, 240_000)

/** How often tables were read from end to end, and the index of terms used; each connection tells within a second. */
async function reads() {
  await sleep(1500)
  const tables = await db().$queryRaw<{ name: string; scans: number }[]>`
    SELECT relname AS name, seq_scan::int AS scans FROM pg_stat_user_tables WHERE relname IN ('Publication', 'SearchText')`
  const [index] = await db().$queryRaw<{ scans: number }[]>`
    SELECT idx_scan::int AS scans FROM pg_stat_user_indexes WHERE indexrelname = 'SearchText_terms_idx'`
  const scansOf = (wanted: string) => tables.find(({ name }) => name === wanted)?.scans
  return { publications: scansOf('Publication'), terms: scansOf('SearchText'), index: index?.scans ?? 0 }
}

async function plan(statement: Prisma.Sql): Promise<string> {
  const explain = {
    ...statement,
    strings: [`EXPLAIN (COSTS OFF) ${statement.strings[0]}`, ...statement.strings.slice(1)],
  }
  const rows = await db().$queryRawUnsafe<Record<string, string>[]>(
    explain.strings.reduce((text, part, i) => `${text}$${i}${part}`),
    ...statement.values,
  )
  return rows.map((row) => Object.values(row)[0]).join('\n')
}

const queries: CatalogueQuery[] = [
  emptyQuery,
  { ...emptyQuery, q: 'nuoc sach' },
  { ...emptyQuery, q: 'school' },
  { ...emptyQuery, q: 'clena water', field: ['water'], min: 10_000 },
  { ...emptyQuery, theme: ['women'], place: ['08545'], sort: 'deadline' },
]

test('No search reads the publications or the terms from end to end', async () => {
  const before = await reads()
  for (const query of queries) await findProposals(query, 'vi')
  // A busy machine tells later.
  await expect.poll(async () => (await reads()).index, { timeout: 20_000 }).toBeGreaterThan(before.index)
  expect(await reads()).toMatchObject({ publications: before.publications, terms: before.terms })
})

test('Browsing and counting read the narrow entries and nothing of the publications', async () => {
  for (const query of queries) {
    const terms = await readTerms(query.q)
    const text = await plan(hitsStatement(query, 'vi', terms ? writeQueries(terms) : [], 12))
    expect(text).not.toMatch(/"?Publication"?\b(?!_)|SearchText/)
    expect(text).toMatch(/SearchEntry/)
  }
})

test('Words are matched by the index alone', async () => {
  const terms = await readTerms('nuoc sach')
  const [source] = await db().$queryRaw<{ settings: string[] }[]>`
    SELECT proconfig AS settings FROM pg_proc WHERE proname = 'search_scores'`
  expect(source?.settings).toContain('enable_seqscan=off')
  const text = await db().$transaction(async (tx) => {
    await tx.$executeRaw`SET LOCAL enable_seqscan = off`
    const rows = await tx.$queryRawUnsafe<Record<string, string>[]>(
      `EXPLAIN (COSTS OFF) SELECT number FROM "SearchText" WHERE terms @@ $1::tsquery`,
      writeQueries(terms ?? { alternatives: [], without: [] })[0]?.query,
    )
    return rows.map((row) => Object.values(row)[0]).join('\n')
  })
  expect(text).toContain('Bitmap Index Scan on "SearchText_terms_idx"')
  expect(scoresOf([]).sql).toContain('search_scores')
})
