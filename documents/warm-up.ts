import { inLocale } from '@/domain/in-locale'
import type { Locale } from '@/domain/locale'
import { emptyProposal } from '@/domain/proposal/empty-proposal'
import { messages } from '@/i18n/messages'
import type { ProposalInput } from './proposal-paper'

/**
 * A proposal that says nothing, in about the length of a real one: drawing it readies fonts and compiled code, so that
 * the first reader does not wait for them. The words are those of the documents' own frame.
 */
export function warmUpInput(locale: Locale): ProposalInput {
  const words = Object.values(messages[locale].Paper).filter((text) => typeof text === 'string')
  const text = Array.from({ length: 3 }, () => words.join(' ').replace(/[{}]/g, '')).join('\n\n')
  const list = words.map((word) => `- ${word.replace(/[{}]/g, '')}`).join('\n')
  const rows = words.slice(0, 8).map((word, i) => ({ id: String(i), word }))
  const edition = {
    ...inLocale(emptyProposal(), locale),
    title: words.slice(0, 3).join(' '),
    summary: words.slice(3, 12).join(' '),
    startsIn: '2027-01',
    months: 24,
    need: text,
    objectives: list,
    activities: text,
    sustainability: text,
    budget: rows.map(({ id, word }) => ({ id, label: word, amount: 100_000 })),
    indicators: rows.map(({ id, word }) => ({ id, label: word, baseline: '0%', target: '100%', verification: word })),
    milestones: rows.map(({ id, word }, i) => ({ id, label: word, fromMonth: i + 1, toMonth: i + 3 })),
    risks: rows.map(({ id, word }) => ({ id, risk: word, response: word })),
  }
  const named = { id: 'warm-up', name: words[0] ?? '' }
  return {
    view: {
      code: 'XX-2026-000',
      locale,
      edition,
      field: { ...named, description: '', colour: '#0F4C43', icon: '', sdgs: [], dacCode: '' },
      agency: named,
      themes: [],
      places: [],
      geography: { outlines: [], points: [] },
      rate: { vndPerUsd: 26_000, on: '2026-01-01' },
      replyDays: 1,
      sample: false,
      firstPublishedOn: '2026-01-01',
      publishedOn: '2026-01-01',
      inOtherLocale: false,
    },
    profile: {
      provinceName: '',
      provinceTitle: '',
      departmentName: words[1] ?? '',
      divisionName: words[2] ?? '',
      codePrefix: 'XX',
      address: '',
      email: 'warm-up@example.org',
      phone: '',
      replyDays: 1,
      rate: { vndPerUsd: 26_000, on: '2026-01-01' },
      intro: '',
      steps: [],
    },
    pageUrl: 'https://example.org/',
  }
}
