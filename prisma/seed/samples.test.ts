import { describe, expect, test } from 'vitest'
import { isLocalized } from '@/domain/in-locale'
import { type Localized, locales } from '@/domain/locale'
import { convert, usd } from '@/domain/money/money'
import { aidKinds } from '@/domain/proposal/proposal-content'
import { proposalFigures } from '@/domain/proposal/proposal-figures'
import { siteSettings } from '@/domain/settings/site-settings'
import { findGaps, parseDocument } from '@/server/listings/listing-document'
import { fields } from './fields'
import { numberRows } from './number-rows'
import { loadProfile } from './profile'
import { prepareFiles } from './sample-files'
import { themes } from './themes'

const profile = await loadProfile('phu-tho')
const { rate } = siteSettings.parse(profile.settings)
const documents = await Promise.all(
  (['proposal', 'need', 'story'] as const).flatMap((kind) =>
    profile.samples[kind].map(async (sample) => {
      const { photos, documents } = await prepareFiles(profile.filesFolder, sample.files ?? {})
      const shown = kind === 'need' ? {} : { photos, documents }
      return {
        name: `${kind} ${sample.number}`,
        document: parseDocument(kind, { ...numberRows(sample.content), ...shown }),
      }
    }),
  ),
)
const proposals = documents.flatMap(({ document }) => (document.kind === 'proposal' ? [document.content] : []))

describe.each(documents)('Sample $name', ({ document }) => {
  test('may be published in both languages', () => {
    for (const locale of locales) expect(findGaps(document, locale)).toEqual([])
  })

  test('says of each picture and document that it is a sample', () => {
    const { photos, documents } = { photos: [], documents: [], ...document.content }
    const words = [...photos.map((one) => one.caption), ...documents.map((one) => one.label)]
    for (const { vi, en } of words) expect(`${vi} ${en}`).toMatch(/ mẫu.*Sample /)
  })

  test('names only fields, themes, partners and communes that exist', () => {
    const { field, agency, themes: named, localities } = document.content
    expect(fields.map((one) => one.id)).toContain(field)
    expect(profile.agencies.map((one) => one.id)).toContain(agency)
    for (const theme of named) expect(themes.map((one) => one.id)).toContain(theme)
    for (const code of localities) expect(profile.localities.map((one) => one.code)).toContain(code)
  })

  test('says the same numbers in both languages', () => {
    for (const { vi, en } of texts(document.content))
      expect({ en, numbers: numbersIn(en) }).toEqual({ en, numbers: numbersIn(vi) })
  })
})

describe('The sample proposals together', () => {
  test('cover every priority field and kind of aid, from US$ 8,000 to 2 million', () => {
    expect(proposals.length).toBeGreaterThanOrEqual(24)
    expect(new Set(proposals.map((one) => one.field))).toEqual(new Set(fields.map((one) => one.id)))
    expect(new Set(proposals.map((one) => one.aidKind))).toEqual(new Set(aidKinds))
    const asks = proposals.map(
      (one) => convert({ amount: proposalFigures(one).sought, currency: one.currency }, 'USD', rate).amount,
    )
    expect(Math.min(...asks)).toBe(usd(8_000))
    expect(Math.max(...asks)).toBe(usd(2_000_000))
  })

  test('have stages that fill the whole duration, and a counterpart', () => {
    for (const proposal of proposals) {
      const months = new Set(
        proposal.milestones.flatMap(({ fromMonth, toMonth }) =>
          Array.from({ length: toMonth - fromMonth + 1 }, (_, i) => fromMonth + i),
        ),
      )
      expect({ title: proposal.title.en, months: months.size }).toEqual({
        title: proposal.title.en,
        months: proposal.months,
      })
      expect(proposalFigures(proposal).counterpart).toBeGreaterThan(0)
    }
  })

  test('come with eight needs and four stories', () => {
    expect(profile.samples.need).toHaveLength(8)
    expect(profile.samples.story).toHaveLength(4)
  })
})

test('The province has its 133 communes and 15 wards, each with a code and what it was before', () => {
  expect(profile.localities.filter((one) => one.type === 'commune')).toHaveLength(133)
  expect(profile.localities.filter((one) => one.type === 'ward')).toHaveLength(15)
  expect(new Set(profile.localities.map((one) => one.code)).size).toBe(148)
  for (const one of profile.localities) {
    expect(['Phú Thọ', 'Vĩnh Phúc', 'Hòa Bình']).toContain(one.formerProvince)
    expect(one.formerNames.length).toBeGreaterThan(0)
  }
})

test('The addresses of the sample partners belong to nobody', () => {
  for (const agency of profile.agencies) expect(agency.email).toMatch(/@example\.org$/)
})

function texts(value: unknown): Localized[] {
  if (isLocalized(value)) return [value]
  if (value === null || typeof value !== 'object') return []
  return Object.values(value).flatMap(texts)
}

/** The numbers a text names, whatever their separators, sorted; 1 to 12 are left out, as they are often words or months. */
function numbersIn(text: string): number[] {
  const found = text.match(/\d+(?:[.,]\d+)*/g) ?? []
  return found
    .map((digits) => Number(digits.replace(/[.,]/g, '')))
    .filter((number) => number > 12)
    .sort((a, b) => a - b)
}
