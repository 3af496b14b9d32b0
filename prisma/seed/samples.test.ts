import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { isLocalized } from '@/domain/in-locale'
import { type Localized, locales } from '@/domain/locale'
import { convert, usd } from '@/domain/money/money'
import { projectContent } from '@/domain/portfolio/project-content'
import { findProjectGaps } from '@/domain/portfolio/project-requirements'
import { proposalFigures } from '@/domain/proposal/proposal-figures'
import { siteSettings } from '@/domain/settings/site-settings'
import { findGaps, parseDocument } from '@/server/listings/listing-document'
import { fields } from './fields'
import { numberRows } from './number-rows'
import { loadProfile, type Profile } from './profile'
import { themes } from './themes'

/** How many samples a province's folder must hold, and what they must ask; a new folder is named here. Asks in US$. */
const promised = {
  'phu-tho': {
    proposals: 27,
    needs: 8,
    stories: 4,
    projects: 10,
    units: 148,
    fields: 12,
    aidKinds: 4,
    asks: [8_000, 2_000_000],
  },
  'binh-phuoc': {
    proposals: 10,
    needs: 4,
    stories: 2,
    projects: 10,
    units: 40,
    fields: 10,
    aidKinds: 4,
    asks: [88_000, 478_000],
  },
}

test('Every folder of a province is looked at here', () => {
  const folders = readdirSync(import.meta.dirname, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  expect(folders.map((folder) => folder.name).sort()).toEqual(Object.keys(promised).sort())
})

describe.each(Object.keys(promised) as (keyof typeof promised)[])('The seed of %s', async (name) => {
  const profile = await loadProfile(name)
  const { rate } = siteSettings.parse(profile.settings)
  const documents = (['proposal', 'need', 'story'] as const).flatMap((kind) =>
    profile.samples[kind].map((sample) => ({
      name: `${kind} ${sample.number}`,
      document: parseDocument(kind, numberRows(sample.content)),
    })),
  )
  const proposals = documents.flatMap(({ document }) => (document.kind === 'proposal' ? [document.content] : []))

  describe.each(documents)('Sample $name', ({ document }) => {
    test('may be published in both languages', () => {
      for (const locale of locales) expect(findGaps(document, locale)).toEqual([])
    })

    test('names only fields, themes, partners and communes that exist', () => {
      const { themes: named } = document.content
      expectKnown(profile, document.content)
      for (const theme of named) expect(themes.map((one) => one.id)).toContain(theme)
    })

    test('says the same numbers in both languages', () => {
      expectSameNumbers(document.content)
    })
  })

  test('holds as many samples as promised, over as many fields and kinds of aid', () => {
    const { need, story } = profile.samples
    const asks = proposals.map(
      (one) => convert({ amount: proposalFigures(one).sought, currency: one.currency }, 'USD', rate).amount / usd(1),
    )
    expect({
      proposals: proposals.length,
      needs: need.length,
      stories: story.length,
      projects: profile.projects.length,
      units: profile.localities.length,
      fields: new Set(proposals.map((one) => one.field)).size,
      aidKinds: new Set(proposals.map((one) => one.aidKind)).size,
      asks: [Math.min(...asks), Math.max(...asks)],
    }).toEqual(promised[name])
  })

  test('has proposals whose stages fill the whole duration, with a counterpart', () => {
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

  test('has projects that may be published, name what exists and say the same numbers in both languages', () => {
    for (const { content } of profile.projects) {
      const project = projectContent.parse(content)
      for (const locale of locales) expect(findProjectGaps(project, locale)).toEqual([])
      expectKnown(profile, project)
      expectSameNumbers(project)
    }
  })

  test('never calls a project that a plan of an earlier year names under way, and marks what is invented', () => {
    for (const { sample, content } of profile.projects) {
      if (sample) expect(content.source.en).toMatch(/^Sample data/)
      else expect({ status: content.status, asOf: content.asOf }).toEqual({ status: 'recorded', asOf: '2023' })
    }
  })

  test('gives each unit a code of its own and what it was before', () => {
    expect(new Set(profile.localities.map((one) => one.code)).size).toBe(profile.localities.length)
    for (const one of profile.localities) {
      expect(profile.outlines.map((outline) => outline.name)).toContain(one.formerProvince)
      expect(one.formerNames.length).toBeGreaterThan(0)
    }
  })

  test('gives its partners addresses that belong to nobody', () => {
    for (const agency of profile.agencies) expect(agency.email).toMatch(/@example\.org$/)
  })
})

type Filed = { field: string | null; agency: string | null; localities: string[] }

function expectKnown({ agencies, localities: units }: Profile, { field, agency, localities }: Filed): void {
  if (field !== null) expect(fields.map((one) => one.id)).toContain(field)
  if (agency !== null) expect(agencies.map((one) => one.id)).toContain(agency)
  for (const code of localities) expect(units.map((one) => one.code)).toContain(code)
}

function expectSameNumbers(document: unknown): void {
  for (const { vi, en } of texts(document))
    expect({ en, numbers: numbersIn(en) }).toEqual({ en, numbers: numbersIn(vi) })
}

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
