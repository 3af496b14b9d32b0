import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, inject, test } from 'vitest'
import { project } from '../project.mjs'
import { databaseBefore } from './before-migration.mjs'

/** What the page on privacy said before readers were counted, in a text that staff have changed elsewhere. */
const before = {
  vi: [
    'Khi quý vị đọc trang này:',
    '- Không có công cụ đo lường, quảng cáo hay mã theo dõi nào.',
    '- Phần mềm không ghi lại ai xem trang nào.',
  ],
  en: [
    'While you read this page:',
    '- There is no analytics, no advertising and no tracking code.',
    '- The software keeps no record of who reads what.',
  ],
}

const page = (/** @type {string} */ title) => ({
  title: { vi: title, en: title },
  sections: [{ text: { vi: before.vi.join('\n'), en: before.en.join('\n') } }],
})

test('The page on privacy of a site that is there already says that readers are counted, in what staff changed too', async () => {
  const seed = readFileSync(path.join(project, 'prisma/seed/guidance/privacy.ts'), 'utf8')
  const { client, upgrade, end } = await databaseBefore(inject('postgres').url, '20261126071000_readers_and_checks')
  try {
    const row = ['privacy', JSON.stringify(page('Draft')), JSON.stringify(page('Public'))]
    await client.query('INSERT INTO "SitePage" ("key", "draft", "published") VALUES ($1, $2, $3)', row)
    await upgrade()
    const drafts = await client.query('SELECT draft AS content FROM "SitePage"')
    const shown = await client.query('SELECT content FROM "PagePublication"')
    const contents = [...drafts.rows, ...shown.rows].map(({ content }) => content)
    expect(contents.map(({ title }) => title.en)).toEqual(['Draft', 'Public', 'Public'])
    for (const { sections } of contents) {
      for (const locale of /** @type {const} */ (['vi', 'en'])) {
        const lines = sections[0].text[locale].split('\n')
        expect(lines).toHaveLength(4)
        expect([lines[0], lines[3]]).toEqual([before[locale][0], before[locale][2]])
        // What a new site begins with says the same.
        for (const line of lines.slice(1, 3)) expect(seed).toContain(line.replace(/^- /, ''))
      }
    }
  } finally {
    await end()
  }
})
