import { describe, expect, test } from 'vitest'
import { dayOf } from '@/domain/day'
import { isLocalized } from '@/domain/in-locale'
import { findGaps } from '@/domain/listing/find-gaps'
import { type Localized, locales } from '@/domain/locale'
import { convert, currencies, usd } from '@/domain/money/money'
import { needKinds } from '@/domain/need/need-content'
import { needState, needStatus, needStatuses } from '@/domain/need/need-state'
import { projectContent } from '@/domain/portfolio/project-content'
import { findProjectGaps } from '@/domain/portfolio/project-requirements'
import type { ProposalContent } from '@/domain/proposal/proposal-content'
import { proposalFigures } from '@/domain/proposal/proposal-figures'
import { siteSettings } from '@/domain/settings/site-settings'
import { codeOf } from '@/server/listings/code-series'
import { fields } from './fields'
import { loadProfile, type Profile, profileNames } from './profile'
import { prepareFiles } from './sample-files'
import { themes } from './themes'
import { type SampleVersion, versionsOf } from './versions-of'

/** How many samples a province's folder must hold, and what they must ask; a new folder is named here. Asks in US$. */
const promised = {
  'phu-tho': {
    proposals: 27,
    needs: 10,
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
  expect(profileNames().sort()).toEqual(Object.keys(promised).sort())
})

describe.each(Object.keys(promised) as (keyof typeof promised)[])('The seed of %s', async (name) => {
  const profile = await loadProfile(name)
  const { rate, codePrefix } = siteSettings.parse(profile.settings)
  const samples = await samplesOf(profile)
  const documents = samples.flatMap(({ name: sample, versions }) =>
    versions.map(({ document }, i) => ({
      name: i < versions.length - 1 ? `${sample}, version ${i + 1}` : sample,
      document,
    })),
  )
  const proposals = newestProposals(samples)

  describe.each(documents)('Sample $name', ({ document }) => {
    test('may be published in both languages', () => {
      for (const locale of locales) expect(findGaps(document, locale)).toEqual([])
    })

    test('names only fields, themes, partners and communes that exist', () => {
      const { themes: named } = document.content
      expectKnown(profile, document.content)
      for (const theme of named) expect(themes.map((one) => one.id)).toContain(theme)
    })

    test('says of each picture and document that it is a sample', () => {
      const { photos, documents } = { photos: [], documents: [], ...document.content }
      const words = [...photos.map((one) => one.caption), ...documents.map((one) => one.label)]
      for (const { vi, en } of words) expect(`${vi} ${en}`).toMatch(/ mẫu.*Sample /)
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

  test('has stories that speak for its own proposals', () => {
    const codes = profile.samples.proposal.map((sample) => codeOf('proposal', codePrefix, profile.year, sample.number))
    const named = documents.flatMap(({ document }) => (document.kind === 'story' ? document.content.proposals : []))
    expect(named.length).toBeGreaterThanOrEqual(profile.samples.story.length)
    for (const code of named) expect(codes).toContain(code)
  })
})

describe('The samples that the first start shows', async () => {
  const profile = await loadProfile('phu-tho')
  const samples = await samplesOf(profile)
  const proposals = newestProposals(samples)

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

  test('have needs of every kind and in every state', () => {
    const needs = samples.flatMap(({ versions }) =>
      versions.flatMap(({ document }) => (document.kind === 'need' ? [document.content] : [])),
    )
    const published = dayOf(profile.samplesPublishedBy)
    expect(new Set(needs.map((need) => need.needKind))).toEqual(new Set(needKinds))
    expect(new Set(needs.map((need) => needStatus(need)))).toEqual(new Set(needStatuses))
    expect(needs.filter((need) => need.deadline === null)).toHaveLength(1)
    expect(needs.filter((need) => needState(need, published) === 'expired')).toHaveLength(0)
    expect(needs.filter((need) => needState(need, '2026-11-22') === 'expired')).toHaveLength(1)
  })
})

type Sampled = { name: string; versions: SampleVersion[] }

function samplesOf(profile: Profile): Promise<Sampled[]> {
  return Promise.all(
    (['proposal', 'need', 'story'] as const).flatMap((kind) =>
      profile.samples[kind].map(async (sample) => {
        const files = await prepareFiles(profile.filesFolder, sample.files ?? {})
        const versions = versionsOf(kind, sample, profile.samplesPublishedBy, files)
        return { name: `${kind} ${sample.number}`, versions }
      }),
    ),
  )
}

function newestProposals(samples: Sampled[]): ProposalContent[] {
  return samples.flatMap(({ versions }) => {
    const newest = versions.at(-1)?.document
    return newest?.kind === 'proposal' ? [newest.content] : []
  })
}

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
