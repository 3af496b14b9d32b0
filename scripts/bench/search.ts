import { type CatalogueQuery, emptyQuery } from '@/domain/catalogue/catalogue-query'
import { type Locale, locales } from '@/domain/locale'
import { findProposals } from '@/server/catalogue/find-proposals'
import { findHits } from '@/server/catalogue/search/find-hits'
import { forgive } from '@/server/catalogue/search/forgive'
import { db } from '@/server/db'
import { makeListings } from '@/server/testing/make-listings'

const wantedSql = 60
const wantedWhole = 120
const rounds = 5
const sizes = (process.env.BENCH_LISTINGS ?? '1000,2000,5000,10000,20000,50000').split(',').map(Number)
const measured = 10_000

type Asked = Partial<CatalogueQuery>

/** What readers ask for, by kind: no words, words in thousands of texts and in few, filters, slips, other orders. */
const kinds: Record<string, Asked[]> = {
  'no words': [{}, { page: 40 }, { sort: 'ask-down' }, { sort: 'deadline' }],
  'broad words': [{ q: 'nuoc sach' }, { q: 'nước sạch' }, { q: 'clean water' }, { q: 'school' }, { q: 'hoa binh' }],
  'narrow words': [
    { q: 'bm-2026-000500' },
    { q: 'tân sơn khám bệnh' },
    { q: 'brocade weaving cao phong' },
    { q: 'xóm đà giang' },
  ],
  filters: [
    { field: ['water', 'health'] },
    { theme: ['women'], status: ['open'], min: 50_000, max: 400_000 },
    { duration: ['13-24'], benefit: ['children'], kind: ['project'], sdg: [6] },
    { place: ['08545', '08590'], partner: ['so-y-te'] },
  ],
  'words and filters': [
    { q: 'nuoc sach', field: ['water'] },
    { q: 'women', status: ['open'], min: 100_000 },
    { q: 'trẻ em', benefit: ['children'], sort: 'newest' },
  ],
  slips: [{ q: 'nuoc sahc' }, { q: 'clena water' }, { q: 'telehelth' }, { q: 'rehabiltation' }],
  'nothing found': [{ q: 'qqqqq wwwww' }, { q: 'gravity', place: ['99999'] }],
}

/** Prints what a search costs with 10,000 listings, and how the cost grows with their number. */
async function measureSearch() {
  const url = process.env.DATABASE_URL ?? ''
  for (const size of sizes) {
    const began = performance.now()
    await makeListings(url, size)
    console.log(`\nSearch: ${size} listings, made in ${((performance.now() - began) / 1000).toFixed(0)} s`)
    await measure(size)
  }
  await db().$disconnect()
}

type Times = { sql: number[]; whole: number[] }

async function measure(size: number) {
  const all: Times = { sql: [], whole: [] }
  const baseline = await timesOf(100, () => db().$queryRaw`SELECT 1`)
  const counting = await timesOf(20, () =>
    db().publication.count({ where: { endedAt: null, kind: 'proposal', locale: 'vi' } }),
  )
  for (const [name, asked] of Object.entries(kinds)) {
    const times: Times = { sql: [], whole: [] }
    for (let round = 0; round <= rounds; round += 1) {
      for (const locale of locales) {
        for (const change of asked) await measureOne({ ...emptyQuery, ...change }, locale, round === 0 ? null : times)
      }
    }
    all.sql.push(...times.sql)
    all.whole.push(...times.whole)
    if (size === measured || sizes.length === 1) print(name, times)
  }
  print('all kinds', all)
  const p95 = at(all.sql, 0.95)
  console.log(
    `  of ${wantedSql} ms SQL ${share(p95, wantedSql)}, of ${wantedWhole} ms in all ${share(at(all.whole, 0.95), wantedWhole)}; ` +
      `SQL p95 per 1,000 listings ${((p95 / size) * 1000).toFixed(1)} ms`,
  )
  console.log(
    `  baseline: SELECT 1 ${at(baseline, 0.5).toFixed(1)} ms, counting the current publications ${at(counting, 0.5).toFixed(1)} ms`,
  )
}

/** The statements behind a page, with every facet's counts; then all that a page asks for. */
async function measureOne(query: CatalogueQuery, locale: Locale, times: Times | null) {
  const began = performance.now()
  await forgive(
    query.q,
    (queries) => findHits(query, locale, queries, 12),
    ({ total }) => total === 0,
  )
  const sql = performance.now() - began
  const beganWhole = performance.now()
  await findProposals(query, locale)
  times?.sql.push(sql)
  times?.whole.push(performance.now() - beganWhole)
}

async function timesOf(count: number, run: () => Promise<unknown>): Promise<number[]> {
  const times: number[] = []
  for (let i = 0; i < count; i += 1) {
    const began = performance.now()
    await run()
    times.push(performance.now() - began)
  }
  return times
}

function at(times: number[], part: number): number {
  return times.toSorted((a, b) => a - b)[Math.ceil(part * times.length) - 1] ?? 0
}

const share = (time: number, wanted: number) => `${Math.round((100 * time) / wanted)} %`

function print(name: string, { sql, whole }: Times) {
  const figures = (times: number[]) => `median ${at(times, 0.5).toFixed(1)} ms, p95 ${at(times, 0.95).toFixed(1)} ms`
  console.log(`  ${name.padEnd(20)} SQL ${figures(sql)}; whole request ${figures(whole)}`)
}

await measureSearch()
