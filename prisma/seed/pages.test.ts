import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type PageKey, pageKeys, parsePage } from '@/domain/site-page/site-page'
import { db } from '@/server/db'
import { getSitePage } from '@/server/site-pages/get-site-page'
import { foundProvince } from '@/server/testing/province'
import { addMissingPages } from './add-pages'
import { loadPages } from './load-pages'

test('There is a file for each page and nothing else, as the launcher counts them', () => {
  const files = readdirSync(join(import.meta.dirname, 'guidance'))
  expect(files.toSorted()).toEqual(pageKeys.map((key) => `${key}.ts`).toSorted())
})

describe.each([null, 'phu-tho', 'binh-phuoc'])('The pages that a province begins with (%s)', (profile) => {
  test('are complete in both languages, and say where every figure comes from', async () => {
    expect((await loadPages(profile)).map(({ key }) => key)).toEqual(pageKeys)
  })

  test('name only successors that are in the register, and only contact people who are marked as samples', async () => {
    const pages = await loadPages(profile)
    const contentOf = (key: PageKey) => pages.find((page) => page.key === key)?.content
    const { texts } = parsePage('law', contentOf('law'))
    for (const { replacedBy } of texts) {
      if (replacedBy) expect(texts.map((text) => text.number)).toContain(replacedBy)
    }
    for (const person of parsePage('about', contentOf('about')).people) {
      expect(person.sample).toBe(true)
      expect(person.email).toMatch(/@example\.org$/)
    }
  })
})

test('A database that is older than the pages gets them, and what staff wrote stays', async () => {
  await foundProvince()
  expect(await db().$transaction((tx) => addMissingPages(tx, 'phu-tho'))).toEqual(pageKeys)
  // It is another province's, so nothing of the profile's own is told there.
  expect((await getSitePage('about', 'en'))?.edition).toMatchObject({ figures: [], people: [] })

  const questions = { title: { vi: 'Của Sở', en: 'Our own' }, lead: { vi: 'A', en: 'A' }, questions: [] }
  await db().sitePage.update({ where: { key: 'questions' }, data: { draft: questions } })
  await db().sitePage.delete({ where: { key: 'privacy' } })
  expect(await db().$transaction((tx) => addMissingPages(tx, 'phu-tho'))).toEqual(['privacy'])
  const kept = await db().sitePage.findUniqueOrThrow({ where: { key: 'questions' } })
  expect(kept.draft).toEqual(questions)
})
