import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { completeProposal } from '@/domain/proposal/complete-proposal'
import { type DocxLanguage, docxLanguages } from '@/domain/proposal/docx-language'
import { emptyProposal } from '@/domain/proposal/empty-proposal'
import type { ProposalContent } from '@/domain/proposal/proposal-content'
import { messages } from '@/i18n/messages'
import { makeVocabulary } from './workbook/make-vocabulary'
import { writeProposalDocx } from './write-proposal-docx'

const both = (text: string) => ({ vi: `${text} VI`, en: `${text} EN` })
const none = { fields: [], themes: [], agencies: [], places: [] }
const vocabulary = makeVocabulary({ vi: none, en: none })

async function unpack(content: ProposalContent, language: DocxLanguage) {
  const department = { vi: 'Sở Ngoại vụ tỉnh Mẫu', en: 'Department of Foreign Affairs' }
  const bytes = await writeProposalDocx({ language, code: 'TM-2026-001', content, vocabulary, department })
  const files = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, data]) => [name, strFromU8(data)]))
  const document = files['word/document.xml'] ?? ''
  const paragraphs = document.match(/<w:p>.*?<\/w:p>/gs) ?? []
  const wordsOf = (xml: string) => [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join('')
  const headings = paragraphs.filter((one) => one.includes('<w:pStyle w:val="Heading1"/>')).map(wordsOf)
  return { files, document, paragraphs, headings, wordsOf }
}

const whole = completeProposal({
  need: both('**Nguồn nước** không [bảo đảm](https://example.org/nuoc)'),
  activities: { vi: '1. Xây bể\n2. Tập huấn\n\nSau đó:\n\n- vận hành', en: '1. Build\n2. Train' },
  milestones: [{ id: 'm', label: both('Chuẩn bị'), fromMonth: 1, toMonth: 3 }],
  risks: [{ id: 'r', risk: both('Mưa lũ'), response: both('Dời lịch') }],
  commitments: [{ id: 'c', source: both('Quỹ A'), amount: 5_000_000 }],
  smallestPart: { amount: 2_000_000, description: both('Một xã') },
  safeguarding: both('Bảo vệ trẻ em'),
  environment: both('Không chặt cây'),
})

describe.each(docxLanguages)('A proposal as a Word document (%s)', (language) => {
  test('says every text of the proposal in its languages and none of the other', async () => {
    const { wordsOf, document } = await unpack(whole, language)
    const text = wordsOf(document)
    for (const [name, vi, en] of textsOf(whole)) {
      const bare = (words: string) =>
        words
          .replace(/\*\*|\[|\]\([^)]*\)/g, '')
          .split('\n')[0]
          ?.replace(/^(\d\.|-) /, '')
          .replaceAll('&', '&amp;') ?? ''
      if (language !== 'en') expect(text, name).toContain(bare(vi))
      if (language !== 'vi') expect(text, name).toContain(bare(en))
      if (language === 'vi' && vi !== en) expect(text, name).not.toContain(bare(en))
    }
  })

  test('has real headings, paragraphs, lists, bold and links', async () => {
    const { files, document, headings, paragraphs } = await unpack(whole, language)
    expect(headings).toHaveLength(18)
    expect(
      paragraphs.filter((one) => one.includes('<w:numPr>') && !one.includes('Heading1')).length,
    ).toBeGreaterThanOrEqual(language === 'en' ? 2 : 3)
    expect(document).toMatch(/<w:b\/>.*?Nguồn nước/s)
    expect(document).toContain('<w:hyperlink')
    expect(files['word/_rels/document.xml.rels']).toContain('https://example.org/nuoc')
    expect(document).not.toMatch(/\*\*|undefined|\[bảo đảm\]/)
    for (const cell of document.match(/<w:tc>.*?<\/w:tc>/gs) ?? []) expect(cell).toContain('<w:p')
  })

  test('shows blanks where a proposal says nothing yet', async () => {
    const { document, wordsOf, headings } = await unpack(emptyProposal(), language)
    expect(headings).toHaveLength(18)
    const blanks = language === 'both' ? (['vi', 'en'] as const) : [language]
    for (const one of blanks) expect(wordsOf(document)).toContain(messages[one].Workbook.docx.write)
    expect((document.match(/<w:tbl>/g) ?? []).length).toBeGreaterThanOrEqual(11)
  })
})

function textsOf(value: unknown, path = ''): [string, string, string][] {
  if (value === null || typeof value !== 'object') return []
  if ('vi' in value && 'en' in value) return value.vi === '' ? [] : [[path, String(value.vi), String(value.en)]]
  return Object.entries(value).flatMap(([name, inner]) => textsOf(inner, `${path}.${name}`))
}
