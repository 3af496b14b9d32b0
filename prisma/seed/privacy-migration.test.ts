import { expect, inject, test } from 'vitest'
import { databaseBefore } from '../../scripts/postgres/before-migration.mjs'
import { page } from './guidance/privacy'

/** The page as it began before readers were counted. */
const before = JSON.stringify(page)
  .replace(/- Phần mềm đếm mỗi ngày.*?\\n(?=- Phần mềm không ghi lại)/, '')
  .replace(/- The software counts how often.*?\\n(?=- The software keeps)/, '')
  .replace('công cụ đo lường của bên ngoài, ', 'công cụ đo lường, ')
  .replace('There is no outside analytics', 'There is no analytics')

test('The page on privacy of a site that is there already says that readers are counted, in what staff changed too', async () => {
  expect(before).not.toBe(JSON.stringify(page))
  const changed = before.replace('Khi quý vị chỉ đọc', 'Khi quý vị đọc trang này')
  const { client, upgrade, end } = await databaseBefore(inject('postgres').url, '20261126071000_readers_and_checks')
  try {
    const row = ['privacy', changed, before]
    await client.query('INSERT INTO "SitePage" ("key", "draft", "published") VALUES ($1, $2, $3)', row)
    await upgrade()
    const { rows: drafts } = await client.query('SELECT draft FROM "SitePage"')
    expect(JSON.stringify(drafts[0].draft)).toContain('Khi quý vị đọc trang này')
    expect(JSON.stringify(drafts[0].draft)).toContain('Phần mềm đếm mỗi ngày')
    const { rows: shown } = await client.query('SELECT content FROM "PagePublication"')
    const expected = JSON.parse(JSON.stringify(page))
    expect(shown.map(({ content }) => content)).toEqual([expected, expected])
  } finally {
    await end()
  }
})
