import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { databaseBefore } from './before-migration.mjs'

/** @type {Awaited<ReturnType<typeof databaseBefore>>} */
let database

/** Pages as the version before kept them: what readers see, the draft, and the versions that were remembered. */
const kept = [
  { key: 'law', published: 'A', draft: 'A', versions: [] },
  { key: 'donors', published: 'A', draft: 'A', versions: ['A'] },
  { key: 'partners', published: 'A', draft: 'B', versions: ['B'] },
  { key: 'about', published: 'B', draft: 'C', versions: ['A', 'B', 'C'] },
  { key: 'privacy', published: 'B', draft: 'B', versions: ['A'] },
]

const text = (/** @type {string} */ word) => JSON.stringify({ title: { vi: word, en: word } })

beforeAll(async () => {
  database = await databaseBefore(inject('postgres').url, '20261126113756_page_publications')
  const { client } = database
  for (const { key, published, draft, versions } of kept) {
    const values = [key, text(draft), text(published)]
    await client.query('INSERT INTO "SitePage" ("key", "draft", "published") VALUES ($1, $2, $3)', values)
    for (const [at, version] of versions.entries()) {
      const revision = [key, at + 1, text(version)]
      const columns = '"PageRevision" ("id", "pageKey", "number", "content")'
      await client.query(`INSERT INTO ${columns} VALUES (gen_random_uuid(), $1, $2, $3)`, revision)
    }
  }
  await database.upgrade()
})

afterAll(() => database?.end())

test('Pages stay public as they were, in both languages, and every version is there in its order', async () => {
  const { rows } = await database.client.query(`
    SELECT r."pageKey" AS key, string_agg(r."content" -> 'title' ->> 'vi', '' ORDER BY r."number") AS versions,
      array_agg(r."number" ORDER BY r."number") AS numbers,
      (SELECT string_agg(p."locale" || (r2."content" -> 'title' ->> 'vi') || (p."content" -> 'title' ->> 'vi'), ' ' ORDER BY p."locale")
        FROM "PagePublication" p JOIN "PageRevision" r2 ON r2."id" = p."revisionId"
        WHERE p."pageKey" = r."pageKey" AND p."endedAt" IS NULL) AS shown
    FROM "PageRevision" r GROUP BY r."pageKey"`)
  const found = Object.fromEntries(rows.map(({ key, ...rest }) => [key, rest]))
  expect(found).toEqual({
    law: { versions: 'A', numbers: [1], shown: 'viAA enAA' },
    donors: { versions: 'A', numbers: [1], shown: 'viAA enAA' },
    partners: { versions: 'AB', numbers: [1, 2], shown: 'viAA enAA' },
    about: { versions: 'ABC', numbers: [1, 2, 3], shown: 'viBB enBB' },
    privacy: { versions: 'AB', numbers: [1, 2], shown: 'viBB enBB' },
  })
})
