import { describe, expect, test } from 'vitest'
import { locales } from '@/domain/locale'
import { proposalFixture } from './proposal-fixture'
import type { ProposalInput } from './proposal-paper'
import { renderProposal } from './render-proposal'
import { hasPoppler, readContent, readFonts, readPages, readWords, type Word } from './testing/poppler'
import { numbersFrom, syllables, textsOf } from './testing/vary'
import { textsIn } from './texts'

const narratives = ['need', 'objectives', 'activities', 'sustainability', 'safeguarding', 'environment'] as const

/** A proposal unlike the others: other words, other lengths, so that pages break elsewhere. */
function variant(number: number): ProposalInput {
  const input = proposalFixture(number % 2 === 0 ? 'vi' : 'en')
  const random = numbersFrom(number)
  const { edition } = input.view
  input.view.code = `PT-2026-${100 + number}`
  edition.title = syllables(random, 4 + Math.floor(random() * 14))
  for (const name of narratives) {
    const added = Array.from({ length: Math.floor(random() * 4) }, () =>
      syllables(random, 5 + Math.floor(random() * 90)),
    )
    edition[name] = [edition[name], ...added].join('\n\n')
  }
  const label = (id: string) => ({ id, label: syllables(random, 3 + Math.floor(random() * 9)) })
  const many = (most: number) => Array.from({ length: Math.floor(random() * most) }, (_, i) => `more-${i}`)
  edition.budget.push(...many(25).map((id) => ({ ...label(id), amount: Math.floor(random() * 9e6) })))
  edition.milestones.push(...many(9).map((id) => ({ ...label(id), fromMonth: 2, toMonth: 9 })))
  edition.risks.push(...many(5).map((id) => ({ id, risk: syllables(random, 12), response: syllables(random, 30) })))
  return input
}

const plain = (text: string) => text.replace(/\s/g, '')

const promises = hasPoppler ? describe : describe.skip

promises('A proposal on paper (needs poppler-utils)', () => {
  const documents = Array.from({ length: 44 }, (_, i) => variant(i))

  test('Every text of many different documents made by one process can be copied letter by letter', {
    timeout: 300_000,
  }, async () => {
    for (const input of documents) {
      const pdf = await renderProposal(input)
      const printed = plain(readContent(pdf))
      const lost = textsOf(input).filter((text) => !printed.includes(plain(text)))
      expect(lost, input.view.code).toEqual([])
      const titles = headings(input)
      readWords(pdf).forEach((words, page) => {
        expect(findOverlaps(words), `${input.view.code}, page ${page + 1}`).toEqual([])
        expect(titles, `${input.view.code}, page ${page + 1}`).not.toContain(lastLine(words))
      })
    }
  })

  test('Only our own fonts are embedded, each once', { timeout: 60_000 }, async () => {
    for (const input of documents.slice(0, 6)) {
      const fonts = readFonts(await renderProposal(input))
      expect(fonts.every((font) => font.embedded)).toBe(true)
      expect(new Set(fonts.map((font) => font.name)).size).toBe(fonts.length)
      expect(fonts.filter((font) => !/^(BeVietnamPro|SourceSerif4)-/.test(font.name))).toEqual([])
    }
  })

  test('The head of a long budget is repeated and its lines are all there', { timeout: 60_000 }, async () => {
    for (const locale of locales) {
      const input = proposalFixture(locale)
      const random = numbersFrom(60)
      input.view.edition.budget = Array.from({ length: 60 }, (_, i) => ({
        id: `line-${i}`,
        label: `${i + 1}) ${syllables(random, 6)}`,
        amount: (i + 1) * 100_000,
      }))
      const pages = readPages(await renderProposal(input))
      const withLines = pages.filter((page) => /^\d+\) /m.test(page))
      expect(withLines.length).toBeGreaterThan(1)
      for (const page of withLines) expect(page).toContain(textsIn(locale).paper('budgetLine'))
      const lines = pages.join('\n').match(/^\d+\) /gm)
      expect(lines).toEqual(Array.from({ length: 60 }, (_, i) => `${i + 1}) `))
    }
  })

  test('What is not written is left out', async () => {
    const input = proposalFixture('en')
    const { edition } = input.view
    input.view.agency.name = 'A partner'
    Object.assign(edition, {
      commitments: [],
      risks: [],
      milestones: [],
      safeguarding: '',
      environment: '',
      deadline: null,
    })
    edition.smallestPart = { amount: null, description: '' }
    edition.counterpart = { amount: 0, note: '' }
    const lines = readPages(await renderProposal(input)).flatMap((page) => page.split('\n'))
    const { paper } = textsIn('en')
    for (const name of ['commitments', 'risks', 'timeline', 'safeguarding', 'environment', 'deadline'] as const) {
      expect(lines).not.toContain(paper(name))
    }
    expect(lines).not.toContain(paper('smallestPart'))
    expect(lines).not.toContain(paper('counterpartNote'))
  })

  test('A text too long for a page goes on on the next one, wherever it stands', { timeout: 60_000 }, async () => {
    const input = proposalFixture('en')
    const words = Array.from({ length: 1200 }, (_, i) => `word${i}`)
    input.view.edition.indicators = [
      { id: 'long', label: words.join(' '), baseline: '1', target: '2', verification: '3' },
    ]
    input.view.edition.beneficiaries.note = words.slice(0, 900).join(' ').replaceAll('word', 'note')
    input.view.edition.activities = `- ${words.join(' ').replaceAll('word', 'item')}`
    input.view.places = words.slice(0, 200).map((word) => ({
      id: word,
      type: 'commune' as const,
      name: word.replace('word', 'place'),
      formerDistricts: [],
      formerProvince: '',
    }))
    const pdf = await renderProposal(input)
    const printed = readContent(pdf)
    const found = (prefix: string) => new Set(printed.match(new RegExp(`\\b${prefix}\\d+\\b`, 'gi')))
    expect(found('word').size).toBe(1200)
    expect(found('note').size).toBe(900)
    expect(found('item').size).toBe(1200)
    expect(found('place').size).toBe(200)
    const lefts = readWords(pdf).map((words) => leftOf(words.filter(({ text }) => text.startsWith('item'))))
    expect(new Set(lefts.filter(Number.isFinite)).size).toBe(1)
  })
})

test('The same proposal is the same file, byte by byte', async () => {
  for (const locale of locales) {
    const [first, second] = [
      await renderProposal(proposalFixture(locale)),
      await renderProposal(proposalFixture(locale)),
    ]
    expect(Buffer.compare(first, second)).toBe(0)
  }
})

/** Headings of sections and heads of tables, none of which may be the last thing on a page. */
function headings({ view }: ProposalInput): string[] {
  const { paper } = textsIn(view.locale)
  const names = [
    'atGlance',
    'results',
    'timeline',
    'budget',
    'commitments',
    'risks',
    'contact',
    'smallestPart',
  ] as const
  const heads = [
    [paper('indicator'), paper('today'), paper('target'), paper('verification')],
    [paper('budgetLine'), paper('share'), view.locale === 'vi' ? 'USD' : 'US$'],
    [paper('risk'), paper('response')],
  ]
  return [...[...narratives, ...names].map((name) => paper(name)), ...heads.map((head) => head.join(' '))]
}

/** Words that lie upon one another; letters' boxes reach beyond the letters, so their outer parts do not count. */
function findOverlaps(words: Word[]): string[] {
  const inner = words.map(({ text, left, top, right, bottom }) => {
    const trim = (bottom - top) * 0.28
    return { text, left: left + 0.5, right: right - 0.5, top: top + trim, bottom: bottom - trim }
  })
  return inner.flatMap((a, i) =>
    inner
      .slice(i + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text} / ${b.text}`),
  )
}

/** Where the leftmost of these words begins, in whole points. */
function leftOf(words: Word[]): number {
  return Math.round(Math.min(...words.map((word) => word.left)))
}

/** The words of the lowest line above the foot of a page. */
function lastLine(words: Word[]): string {
  const content = words.filter((word) => word.bottom < 793)
  const lowest = Math.max(...content.map((word) => word.bottom))
  return content
    .filter((word) => word.bottom > lowest - 3)
    .map((word) => word.text)
    .join(' ')
}
