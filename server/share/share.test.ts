import { readdir } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import { beforeAll, expect, test } from 'vitest'
import { completeProposal } from '@/domain/proposal/complete-proposal'
import type { Actor } from '../actor'
import { db } from '../db'
import { env } from '../env'
import { publishListing, withdrawListing } from '../listings/publish-listing'
import { saveListing } from '../listings/save-listing'
import { publishProposal } from '../testing/listings'
import { seedSamples } from '../testing/samples'
import { hireStaff } from '../testing/staff'
import { getSharePicture } from './get-share-picture'

let director: Actor

beforeAll(async () => {
  await seedSamples('phu-tho')
  director = await hireStaff('director')
}, 120_000)

const subjects = [
  ['proposal', 'pt-2026-014'],
  ['proposal', 'pt-2026-001'],
  ['need', 'pt-2026-n001'],
  ['story', 'pt-2026-s001'],
  ['field', 'water'],
  ['theme', 'women'],
  ['partner', 'so-y-te'],
  ['place', '08590'],
  ['page', 'site'],
] as const

test.each(subjects)('The %s %s has a picture of its own in each language', async (kind, key) => {
  const hashes = new Set<string>()
  for (const locale of ['vi', 'en'] as const) {
    const picture = await getSharePicture(kind, locale, key)
    const { format, width, height } = await sharp(picture?.bytes).metadata()
    expect({ format, width, height }).toEqual({ format: 'png', width: 1200, height: 630 })
    expect(picture?.bytes.length).toBeLessThan(600_000)
    hashes.add(picture?.hash ?? '')
  }
  expect(hashes.size).toBe(2)
})

test('A picture is drawn once, also when several ask at once', async () => {
  const pictures = await Promise.all([1, 2, 3].map(() => getSharePicture('field', 'en', 'health')))
  expect(new Set(pictures.map((one) => one?.hash)).size).toBe(1)
  const kept = await readdir(path.join(env().DATA_DIR, 'share'))
  expect(kept.filter((name) => name === `${pictures[0]?.hash}.png`)).toHaveLength(1)
  expect(kept.every((name) => name.endsWith('.png'))).toBe(true)
})

test.each([
  ['proposal', 'pt-2026-999'],
  ['proposal', 'pt-2026-n001'],
  ['need', 'pt-2026-014'],
  ['field', 'nothing'],
  ['theme', 'water'],
  ['page', 'other'],
] as const)('There is no picture of what is not public: %s %s', async (kind, key) => {
  expect(await getSharePicture(kind, 'en', key)).toBeNull()
})

test('A new title is a new picture, and a withdrawn proposal has none', async () => {
  const content = { agency: (await db().agency.findFirstOrThrow()).id, localities: [], provinceWide: true }
  const { code, lockVersion } = await publishProposal(director, content)
  const key = code.toLowerCase()
  const first = await getSharePicture('proposal', 'en', key)
  const title = { vi: 'Tên mới', en: 'A new title' }
  const saved = await saveListing(director, { code, lockVersion, content: completeProposal({ ...content, title }) })
  if (saved.kind !== 'saved') throw new Error(saved.kind)
  expect((await getSharePicture('proposal', 'en', key))?.hash).toBe(first?.hash)
  await publishListing(director, { code, lockVersion: saved.lockVersion, locales: ['en'] })
  expect((await getSharePicture('proposal', 'en', key))?.hash).not.toBe(first?.hash)
  await withdrawListing(director, code)
  for (const locale of ['vi', 'en'] as const) expect(await getSharePicture('proposal', locale, key)).toBeNull()
})
