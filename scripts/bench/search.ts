import { emptyQuery } from '@/domain/catalogue/catalogue-query'
import { locales } from '@/domain/locale'
import { findProposals } from '@/server/catalogue/find-proposals'
import { db } from '@/server/db'

const words = [
  '',
  'nuoc sach',
  'nước sạch',
  'clean water',
  'school',
  'Tân Sơn',
  'pt-2026-014',
  'người khuyết tật',
  'no such words',
]
const rounds = 20

/** Prints how long one search takes in the server, with the counts of all fields and one page of results. */
async function measureSearch() {
  const times: number[] = []
  for (let round = 0; round <= rounds; round += 1) {
    for (const locale of locales) {
      for (const q of words) {
        const began = performance.now()
        await findProposals({ ...emptyQuery, q }, locale)
        if (round > 0) times.push(performance.now() - began)
      }
    }
  }
  times.sort((a, b) => a - b)
  const at = (share: number) => (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(1)
  const listings = await db().publication.count({ where: { endedAt: null, kind: 'proposal' } })
  console.log(`\nSearch: ${times.length} searches over ${listings} publications, one at a time`)
  console.log(`  median ${at(0.5)} ms, p95 ${at(0.95)} ms`)
}

await measureSearch()
await db().$disconnect()
