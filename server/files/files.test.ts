import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import { beforeAll, describe, expect, test } from 'vitest'
import { completeProposal } from '@/domain/proposal/complete-proposal'
import type { ProposalContent } from '@/domain/proposal/proposal-content'
import type { Actor } from '../actor'
import { db } from '../db'
import { env } from '../env'
import { publishListing, withdrawListing } from '../listings/publish-listing'
import { saveListing } from '../listings/save-listing'
import { removeSamples } from '../settings/remove-samples'
import { phonePhoto, smallPdf } from '../testing/files'
import { writeProposal } from '../testing/listings'
import { foundProvince } from '../testing/province'
import { hireStaff } from '../testing/staff'
import { addFile } from './add-file'
import { getDraftFile, getShownFile } from './get-shown-file'

let officer: Actor
let director: Actor
let photo: Uint8Array

beforeAll(async () => {
  await foundProvince()
  officer = await hireStaff('officer')
  director = await hireStaff('director')
  photo = await phonePhoto()
})

const both = (vi: string, en: string) => ({ vi, en })

async function store(code: string, bytes: Uint8Array, name: string) {
  const outcome = await addFile(officer, { code, file: { name, bytes } })
  if (outcome.kind !== 'stored') throw new Error(JSON.stringify(outcome))
  return outcome.file
}

/** A draft that names a photo of its own; returns how to save more and what the photo is. */
async function writeWithPhoto() {
  const { code, lockVersion } = await writeProposal(officer)
  const file = await store(code, photo, 'IMG_0001.jpg')
  if (file.kind !== 'photo') throw new Error('It is not a photo.')
  const { kind: _kind, ...row } = file
  const content: ProposalContent = completeProposal({
    photos: [{ ...row, alternative: both('Cầu', 'A bridge'), caption: both('', ''), credit: '' }],
  })
  const saved = await saveListing(officer, { code, lockVersion, content })
  if (saved.kind !== 'saved') throw new Error(saved.kind)
  return { code, lockVersion: saved.lockVersion, content, file }
}

describe('A photo from a phone', () => {
  test('stands upright, in sRGB, in three widths, and no longer tells where it was taken', async () => {
    const { file } = await writeWithPhoto()
    const sent = await sharp(photo).metadata()
    expect(sent.orientation).toBe(6)
    expect(sent.exif?.length).toBeGreaterThan(100)
    expect(file).toMatchObject({ width: 900, height: 1600 })
    const kept = await readdir(path.join(env().DATA_DIR, 'files', file.sha256))
    expect(kept.sort()).toEqual(['480.jpg', '480.webp', '900.jpg', '900.webp', 'photo.jpg'])
    for (const name of kept) {
      const image = sharp(path.join(env().DATA_DIR, 'files', file.sha256, name))
      const { width, height, exif, space, orientation } = await image.metadata()
      expect({ name, exif, space, orientation }).toEqual({
        name,
        exif: undefined,
        space: 'srgb',
        orientation: undefined,
      })
      expect((height ?? 0) / (width ?? 1)).toBeCloseTo(16 / 9, 1)
      const top = await image.extract({ left: 50, top: 50, width: 9, height: 9 }).raw().toBuffer()
      expect(top[0]).toBeGreaterThan(150)
    }
  })

  test('is public while a publication shows it, and not before or after', async () => {
    const { code, lockVersion, content, file } = await writeWithPhoto()
    const asked = { sha256: file.sha256, name: '480.webp' }
    // The same bytes are published with no other listing.
    await db().publication.updateMany({ where: { code: { not: code } }, data: { endedAt: new Date() } })
    expect(await getShownFile(asked)).toBeNull()
    expect((await getDraftFile(officer, asked))?.mediaType).toBe('image/webp')

    await publishListing(director, { code, lockVersion, locales: ['vi'] })
    expect((await getShownFile(asked))?.mediaType).toBe('image/webp')
    expect((await getShownFile({ ...asked, name: '480.jpg' }))?.mediaType).toBe('image/jpeg')
    for (const name of ['481.webp', 'photo.jpg', '../x', 'IMG_0001.jpg', '480.png']) {
      expect(await getShownFile({ ...asked, name })).toBeNull()
    }

    const without = await saveListing(officer, { code, lockVersion, content: { ...content, photos: [] } })
    expect(await getShownFile(asked)).not.toBeNull()
    if (without.kind !== 'saved') throw new Error(without.kind)
    await publishListing(director, { code, lockVersion: without.lockVersion, locales: ['vi'] })
    expect(await getShownFile(asked)).toBeNull()

    const again = await saveListing(officer, { code, lockVersion: without.lockVersion, content })
    if (again.kind !== 'saved') throw new Error(again.kind)
    await publishListing(director, { code, lockVersion: again.lockVersion, locales: ['vi', 'en'] })
    expect(await getShownFile(asked)).not.toBeNull()
    await withdrawListing(director, code)
    expect(await getShownFile(asked)).toBeNull()
    expect(await getDraftFile(officer, asked)).not.toBeNull()
  })
})

test('A document is handed out under its own name and no other', async () => {
  const { code, lockVersion } = await writeProposal(officer)
  const file = await store(code, smallPdf(), 'Kế hoạch: bản 1.docx')
  if (file.kind !== 'document') throw new Error('It is not a document.')
  // It is a PDF, whatever it was called.
  expect(file).toMatchObject({ fileName: 'Kế hoạch bản 1.pdf', mediaType: 'application/pdf', bytes: smallPdf().length })
  const { kind: _kind, ...row } = file
  const documents = [{ ...row, label: both('Kế hoạch', 'Plan'), language: 'vi' as const }]
  const saved = await saveListing(officer, { code, lockVersion, content: completeProposal({ documents }) })
  if (saved.kind !== 'saved') throw new Error(saved.kind)
  await publishListing(director, { code, lockVersion: saved.lockVersion, locales: ['en'] })
  const shown = await getShownFile({ sha256: file.sha256, name: 'Kế hoạch bản 1.pdf' })
  expect(shown).toMatchObject({ fileName: 'Kế hoạch bản 1.pdf', mediaType: 'application/pdf' })
  expect(shown?.bytes).toEqual(smallPdf())
  expect(await getShownFile({ sha256: file.sha256, name: 'document' })).toBeNull()
})

test('The same file sent twice is stored once, and each is on record', async () => {
  const { code } = await writeProposal(officer)
  const one = await store(code, photo, 'a.jpg')
  const two = await store(code, photo, 'b.jpg')
  expect(two.id).toBe(one.id)
  expect(await db().auditEvent.count({ where: { action: 'file.add', detail: { path: ['code'], equals: code } } })).toBe(
    2,
  )
})

test('A document that names a file of another listing, or lies about its own, is not saved', async () => {
  const mine = await writeWithPhoto()
  const other = await writeProposal(officer)
  const forged = [
    { ...other, content: mine.content },
    { ...mine, content: { ...mine.content, photos: mine.content.photos.map((one) => ({ ...one, width: 2000 })) } },
    {
      ...mine,
      content: { ...mine.content, photos: mine.content.photos.map((one) => ({ ...one, sha256: 'b'.repeat(64) })) },
    },
  ]
  for (const change of forged) expect(await saveListing(officer, change)).toEqual({ kind: 'unknown-key' })
})

test('What cannot be taken is refused by name, and nothing of it is kept', async () => {
  const { code } = await writeProposal(officer)
  const refuse = async (bytes: Uint8Array) => addFile(officer, { code, file: { name: 'x.jpg', bytes } })
  const large = new Uint8Array(15 * 1024 * 1024 + 1)
  const wide = await sharp({ create: { width: 16_000, height: 7_000, channels: 3, background: '#fff' } })
    .png()
    .toBuffer()
  expect(await refuse(new Uint8Array())).toEqual({ kind: 'refused', problem: 'empty' })
  expect(await refuse(large)).toEqual({ kind: 'refused', problem: 'too-large' })
  expect(await refuse(new TextEncoder().encode('<svg/>'))).toEqual({ kind: 'refused', problem: 'unknown-type' })
  expect(await refuse(photo.subarray(0, 2_000))).toEqual({ kind: 'refused', problem: 'damaged' })
  expect(await refuse(new Uint8Array(wide))).toEqual({ kind: 'refused', problem: 'too-many-pixels' })
  expect(await addFile(officer, { code: 'TM-2026-999', file: { name: 'x', bytes: photo } })).toEqual({
    kind: 'not-found',
  })
  expect(await db().asset.count({ where: { listing: { code } } })).toBe(0)
})

test('A disk that refuses is told, and leaves no half file and no record', async () => {
  const folder = path.join(env().DATA_DIR, 'files')
  const { code } = await writeProposal(officer)
  await rm(folder, { recursive: true, force: true })
  await writeFile(folder, 'no folder')
  const outcome = await addFile(officer, { code, file: { name: 'x.pdf', bytes: smallPdf('full') } })
  expect(outcome).toEqual({ kind: 'refused', problem: 'cannot-keep' })
  expect(await db().asset.count({ where: { listing: { code } } })).toBe(0)
  await rm(folder)
  await mkdir(folder)
  await store(code, smallPdf('full'), 'x.pdf')
  expect((await readdir(folder)).every((name) => /^[0-9a-f]{64}$/.test(name))).toBe(true)
})

test('Samples take their files with them, but not those of real listings', async () => {
  const [real, sample] = [await writeProposal(officer), await writeProposal(officer)]
  const shared = await store(real.code, smallPdf('shared'), 'a.pdf')
  await store(sample.code, smallPdf('shared'), 'a.pdf')
  const own = await store(sample.code, smallPdf('own'), 'b.pdf')
  await db().listing.update({ where: { code: sample.code }, data: { sample: true } })
  await removeSamples(await hireStaff('admin'))
  const kept = await readdir(path.join(env().DATA_DIR, 'files'))
  expect(kept).toContain(shared.sha256)
  expect(kept).not.toContain(own.sha256)
})
