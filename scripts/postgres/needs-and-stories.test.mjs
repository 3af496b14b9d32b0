import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { needContent } from '@/domain/need/need-content'
import { storyContent } from '@/domain/story/story-content'
import { project } from '../project.mjs'
import { createDatabase } from './create-database.mjs'
import { migrate } from './migrate.mjs'

const upgrade = '20261125170000_needs_and_stories'
const all = path.join(project, 'prisma/migrations')
const before = mkdtempSync(path.join(tmpdir(), 'nhip-cau-before-'))

/** @type {pg.Client} */
let client

const empty = { vi: '', en: '' }
const shared = {
  title: { vi: 'Tên', en: 'Name' },
  summary: { vi: 'Tóm tắt', en: 'Summary' },
  field: null,
  themes: [],
  agency: null,
  localities: [],
  provinceWide: true,
}
const need = {
  ...shared,
  needKind: 'goods',
  urgent: true,
  quantity: 40,
  unit: { vi: 'bộ', en: 'sets' },
  currency: 'USD',
  value: 100,
  deadline: '2026-12-20',
  details: empty,
}
const quote = { words: { vi: 'Có nước rồi', en: 'We have water' }, speaker: { vi: 'Một người mẹ', en: 'A mother' } }
const story = {
  ...shared,
  donor: { vi: 'Một quỹ', en: 'A fund' },
  period: { from: 2019, to: null },
  problem: empty,
  done: empty,
  figures: [],
  results: [],
}
/** Listings as the version before kept them. @type {Record<string, Record<string, unknown>>} */
const kept = {
  need,
  agreed: { ...story, quote: { ...quote, consented: true } },
  refused: { ...story, quote: { ...quote, consented: false } },
  silent: { ...story, quote: { words: empty, speaker: empty, consented: false } },
}

beforeAll(async () => {
  const url = new URL(inject('postgres').url)
  url.pathname = `/upgrade_${Math.random().toString(36).slice(2)}`
  await createDatabase(url.href)
  for (const name of readdirSync(all).filter((one) => /^\d/.test(one) && one < upgrade)) {
    cpSync(path.join(all, name), path.join(before, name), { recursive: true })
  }
  await migrate(url.href, before)
  client = new pg.Client({ connectionString: url.href })
  await client.connect()
  for (const [name, content] of Object.entries(kept)) await publish(name, content)
  await migrate(url.href, all)
})

afterAll(async () => {
  await client.end()
  rmSync(before, { recursive: true, force: true })
})

test.each(Object.keys(kept))('The document of "%s" and its history come through an upgrade whole', async (name) => {
  const schema = name === 'need' ? needContent : storyContent
  for (const table of ['Listing', 'Revision']) {
    const content = await contentOf(table, name)
    expect(schema.parse(content)).toEqual(content)
    const { quote: _quote, ...rest } = kept[name] ?? {}
    expect(content).toMatchObject(rest)
  }
})

test('Nothing is met yet, and the quotation of a story is its first voice', async () => {
  expect((await contentOf('Listing', 'need')).met).toBe(0)
  expect((await contentOf('Listing', 'agreed')).voices).toEqual([{ id: 'voices-1', ...quote, consented: true }])
  expect((await contentOf('Listing', 'refused')).voices).toEqual([{ id: 'voices-1', ...quote, consented: false }])
  expect((await contentOf('Listing', 'silent')).voices).toEqual([])
})

test('Publications keep the voice that agreed, and lose every word of one that did not', async () => {
  const { rows } = await client.query(
    `SELECT code, locale::text, content, "bodyWords", status FROM "Publication" ORDER BY code, locale`,
  )
  const of = (/** @type {string} */ code) => rows.filter((row) => row.code === code)
  expect(of('agreed').map((row) => row.content.voices)).toEqual([
    [{ id: 'voices-1', words: 'We have water', speaker: 'A mother', consented: true }],
    [{ id: 'voices-1', words: 'Có nước rồi', speaker: 'Một người mẹ', consented: true }],
  ])
  expect(of('agreed')[0].content).toMatchObject({ donorUrl: null, project: { name: '', url: null }, proposals: [] })
  expect(of('refused').map((row) => row.content.voices)).toEqual([[], []])
  expect(JSON.stringify(of('refused'))).not.toMatch(/Có nước rồi|Một người mẹ|We have water|A mother/)
  expect(of('refused')[0].bodyWords).toContain('Thân bài')
  expect(of('need').map((row) => [row.content.met, row.status])).toEqual([
    [0, 'open'],
    [0, 'open'],
  ])
})

/**
 * @param {string} table
 * @param {string} name
 */
async function contentOf(table, name) {
  const key = table === 'Listing' ? 'id' : '"listingId"'
  const { rows } = await client.query(
    `SELECT content FROM "${table}" WHERE ${key} = (SELECT id FROM "Listing" WHERE code = $1)`,
    [name],
  )
  return rows[0].content
}

/**
 * @param {string} code
 * @param {Record<string, unknown>} content
 */
async function publish(code, content) {
  const kind = code === 'need' ? 'need' : 'story'
  const { rows } = await client.query(
    `INSERT INTO "Listing" (id, kind, code, state, content, "titleVi", "titleEn", "updatedAt")
     VALUES (gen_random_uuid(), $1, $2, 'published', $3, '', '', now()) RETURNING id`,
    [kind, code, content],
  )
  const revision = await client.query(
    `INSERT INTO "Revision" (id, "listingId", number, content) VALUES (gen_random_uuid(), $1, 1, $2) RETURNING id`,
    [rows[0].id, content],
  )
  for (const locale of ['vi', 'en']) {
    const edition = JSON.parse(JSON.stringify(content), (_, value) => value?.[locale] ?? value)
    const words = ['Thân bài', edition.quote?.words, edition.quote?.speaker].join('\n')
    await client.query(
      `INSERT INTO "Publication" (id, "listingId", "revisionId", locale, kind, code, sample, content, title, summary, "provinceWide", "publishedAt", "bodyWords")
       VALUES (gen_random_uuid(), $1, $2, $3, $4, $5, false, $6, '', '', true, now(), $7)`,
      [rows[0].id, revision.rows[0].id, locale, kind, code, edition, words],
    )
  }
}
