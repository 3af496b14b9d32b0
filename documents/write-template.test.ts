import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { type OutlineContent, outlineParts } from '@/domain/guidance/outline-content'
import type { InLocale } from '@/domain/in-locale'
import { locales } from '@/domain/locale'
import { writeTemplate } from './write-template'

const outline: InLocale<OutlineContent> = {
  title: 'Văn kiện dự án',
  lead: 'Đề cương đầy đủ, để hai bên thống nhất',
  sections: outlineParts.flatMap((part, index) => [
    { id: `${part}-1`, level: '1', heading: `Mục ${index + 1} & <đề mục>`, hint: `Gợi ý ${part}`, part },
    { id: `${part}-2`, level: '2', heading: `Mục con của ${part}`, hint: 'Gợi ý', part: 'text' },
  ]),
}

describe.each(locales)('A template in %s', (locale) => {
  test('is a Word document of real headings, numbered, with a hint under each', async () => {
    const { document, numbering } = await unpack(locale)
    const paragraphs = document.match(/<w:p>.*?<\/w:p>/gs) ?? []
    const styled = (style: string) => paragraphs.filter((one) => one.includes(`<w:pStyle w:val="${style}"/>`))
    expect(styled('Title')).toHaveLength(1)
    expect(styled('Heading1').map(wordsOf)).toEqual(outlineParts.map((_, i) => `Mục ${i + 1} &amp; &lt;đề mục&gt;`))
    expect(styled('Heading2')).toHaveLength(outlineParts.length)
    for (const heading of [...styled('Heading1'), ...styled('Heading2')]) expect(heading).toContain('<w:numPr>')
    expect(numbering).toContain('%1.%2.')
    expect(styled('Hint').map(wordsOf)).toContain('Gợi ý budget')
  })

  test('has tables whose head is marked and repeated, as wide as the text', async () => {
    const { document } = await unpack(locale)
    const tables = document.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? []
    expect(tables).toHaveLength(outlineParts.length - 1)
    for (const table of tables) {
      const rows = table.match(/<w:tr>.*?<\/w:tr>/gs) ?? []
      expect(rows[0]).toContain('<w:tblHeader/>')
      expect(rows.length).toBeGreaterThan(1)
      const widths = [...table.matchAll(/<w:gridCol w:w="(\d+)"/g)].map((match) => Number(match[1]))
      expect(Math.abs(widths.reduce((sum, width) => sum + width, 0) - 9354)).toBeLessThan(5)
      // A word processor takes a cell without a paragraph for damage.
      for (const cell of table.match(/<w:tc>.*?<\/w:tc>/gs) ?? []) expect(cell).toContain('<w:p')
    }
  })

  test('says its language, title, department and page numbers', async () => {
    const { files, document } = await unpack(locale)
    expect(files['word/styles.xml']).toContain(`<w:lang w:val="${locale === 'vi' ? 'vi-VN' : 'en-GB'}"`)
    expect(files['docProps/core.xml']).toContain('<dc:title>Văn kiện dự án</dc:title>')
    const headers = Object.entries(files).filter(([name]) => /word\/(header|footer)\d/.test(name))
    const around = headers.map(([, content]) => content).join()
    expect(around).toContain('Sở Ngoại vụ tỉnh Mẫu')
    expect(around).toMatch(/PAGE.*NUMPAGES/s)
    expect(document).not.toContain('undefined')
  })
})

async function unpack(locale: (typeof locales)[number]) {
  const bytes = await writeTemplate({ locale, outline, department: 'Sở Ngoại vụ tỉnh Mẫu' })
  const files = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, data]) => [name, strFromU8(data)]))
  const part = (name: string) => files[name] ?? ''
  return { files, document: part('word/document.xml'), numbering: part('word/numbering.xml') }
}

function wordsOf(paragraph: string): string {
  return [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map((match) => match[1]).join('')
}
