import pg from 'pg'
import { beforeAll, expect, test } from 'vitest'
import { db } from '../db'
import { seedSamples } from '../testing/samples'

beforeAll(() => seedSamples('phu-tho'), 240_000)

/** Gives a published listing a word that no other has, and works out its search. */
async function publishWord(client: pg.Client, code: string, word: string): Promise<void> {
  await client.query(`UPDATE "Publication" SET "bodyWords" = "bodyWords" || $2 WHERE code = $1`, [code, ` ${word}`])
  await client.query(`SELECT search_refresh("listingId") FROM "Publication" WHERE code = $1 LIMIT 1`, [code])
}

test('Two people who each publish several listings with the same new words never hinder each other for good', async () => {
  const codes = await db().publication.findMany({
    where: { kind: 'proposal', locale: 'vi', endedAt: null },
    orderBy: { code: 'asc' },
    select: { code: true },
    take: 4,
  })
  const [a = '', b = '', c = '', d = ''] = codes.map((one) => one.code)
  const clients = [1, 2].map(() => new pg.Client({ connectionString: process.env.DATABASE_URL }))
  const [first, second] = clients
  if (!first || !second) throw new Error('Two connections are needed.')
  await Promise.all(clients.map((client) => client.connect()))
  try {
    await Promise.all(clients.map((client) => client.query('BEGIN')))
    await publishWord(first, a, 'kuzuru')
    const other = (async () => {
      await publishWord(second, b, 'zorilla')
      await publishWord(second, c, 'kuzuru')
      await second.query('COMMIT')
    })()
    other.catch(() => {})
    await first.query('SELECT pg_sleep(0.3)')
    await publishWord(first, d, 'zorilla')
    await first.query('COMMIT')
    await other
  } finally {
    await Promise.all(clients.map((client) => client.end()))
  }
  const words = await db().searchWord.findMany({ where: { word: { in: ['kuzuru', 'zorilla'] } } })
  expect(words).toHaveLength(2)
})
