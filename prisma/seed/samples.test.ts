import { describe, expect, test } from 'vitest'
import { dayOf } from '@/domain/day'
import { isLocalized } from '@/domain/in-locale'
import { type Localized, locales } from '@/domain/locale'
import { convert, currencies, usd } from '@/domain/money/money'
import { needKinds } from '@/domain/need/need-content'
import { needState, needStatus, needStatuses } from '@/domain/need/need-state'
import { aidKinds } from '@/domain/proposal/proposal-content'
import { proposalFigures } from '@/domain/proposal/proposal-figures'
import { siteSettings } from '@/domain/settings/site-settings'
import { codeOf } from '@/server/listings/code-series'
import { findGaps } from '@/server/listings/listing-document'
import { fields } from './fields'
import { loadProfile } from './profile'
import { themes } from './themes'
import { versionsOf } from './versions-of'

const profile = await loadProfile('phu-tho')
const { rate } = siteSettings.parse(profile.settings)
const samples = (['proposal', 'need', 'story'] as const).flatMap((kind) =>
  profile.samples[kind].map((sample) => ({
    name: `${kind} ${sample.number}`,
    versions: versionsOf(kind, sample, profile.samplesPublishedBy),
  })),
)
const documents = samples.flatMap(({ name, versions }) =>
  versions.map(({ document }, i) => ({ name: i < versions.length - 1 ? `${name}, version ${i + 1}` : name, document })),
)
const proposals = samples.flatMap(({ versions }) => {
  const newest = versions.at(-1)?.document
  return newest?.kind === 'proposal' ? [newest.content] : []
})

describe.each(documents)('Sample $name', ({ document }) => {
  test('may be published in both languages', () => {
    for (const locale of locales) expect(findGaps(document, locale)).toEqual([])
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

  test('show every way in which money can be asked', () => {
    const open = proposals.filter((one) => one.status === 'open')
    const committedOf = (one: (typeof proposals)[number]) => proposalFigures(one).committed
    expect(new Set(proposals.map((one) => one.currency))).toEqual(new Set(currencies))
    expect(open.some((one) => one.commitments.length === 0 && one.smallestPart.amount !== null)).toBe(true)
    expect(open.some((one) => one.smallestPart.amount === null)).toBe(true)
    expect(open.some((one) => committedOf(one) > 0 && proposalFigures(one).gap > 0)).toBe(true)
    expect(proposals.some((one) => proposalFigures(one).gap === 0)).toBe(true)
  })

  test('have a history in some cases, from an older day to a newer one', () => {
    const histories = samples.filter(({ versions }) => versions.length > 1)
    expect(histories.length).toBeGreaterThanOrEqual(2)
    for (const { versions } of histories) {
      const days = versions.map(({ at }) => at.getTime())
      expect(days).toEqual(days.toSorted((a, b) => a - b))
    }
  })

  test('come with ten needs, of every kind and in every state, and four stories', () => {
    const needs = documents.flatMap(({ document }) => (document.kind === 'need' ? [document.content] : []))
    const published = dayOf(profile.samplesPublishedBy)
    expect(needs).toHaveLength(10)
    expect(new Set(needs.map((need) => need.needKind))).toEqual(new Set(needKinds))
    expect(new Set(needs.map((need) => needStatus(need)))).toEqual(new Set(needStatuses))
    expect(needs.filter((need) => need.deadline === null)).toHaveLength(1)
    expect(needs.filter((need) => needState(need, published) === 'expired')).toHaveLength(0)
    expect(needs.filter((need) => needState(need, '2026-11-22') === 'expired')).toHaveLength(1)
    expect(profile.samples.story).toHaveLength(4)
  })

  test('are what the stories speak for', () => {
    const codes = profile.samples.proposal.map((sample) => codeOf('proposal', 'PT', profile.year, sample.number))
    const named = documents.flatMap(({ document }) => (document.kind === 'story' ? document.content.proposals : []))
    expect(named.length).toBeGreaterThan(4)
    for (const code of named) expect(codes).toContain(code)
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
