import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFRef } from '@cantoo/pdf-lib'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Locale, locales } from '@/domain/locale'
import { proposalFixture } from './proposal-fixture'
import { renderProposal } from './render-proposal'
import { renderSelection } from './render-selection'
import type { SelectionInput } from './selection-paper'
import { hasPoppler, readFonts, readPages, readWords } from './testing/poppler'

const titles = [
  'Nước sạch tự chảy cho bốn xã vùng cao Tân Sơn',
  'Cảnh báo sớm sạt lở cho 27 xóm, bản',
  'Phục hồi chức năng dựa vào cộng đồng',
  'Hợp tác xã chè dưới tán rừng do phụ nữ làm chủ',
]

/** A selection of as many proposals as told, one after another from four finished files. */
async function selection(locale: Locale, count: number, change: Partial<SelectionInput> = {}) {
  const files = await Promise.all(
    titles.map((title) => {
      const input = proposalFixture(locale)
      input.view.edition.title = title
      return renderProposal(input)
    }),
  )
  const parts = Array.from({ length: count }, (_, i) => ({
    code: `PT-2026-${101 + i}`,
    title: titles[i % titles.length] ?? '',
    field: 'Nước sạch và vệ sinh',
    partner: 'Sở Nông nghiệp và Môi trường',
    locale,
    note: i === 1 ? 'Hợp với chương trình 2027; hỏi thêm về quỹ vận hành' : '',
  }))
  const input: SelectionInput = {
    locale,
    day: '2026-11-25',
    profile: {
      departmentName: 'Sở Ngoại vụ tỉnh Mẫu',
      divisionName: 'Phòng Hợp tác quốc tế',
      email: 'a@example.org',
      phone: '',
    },
    listUrl: `https://example.org/vi/da-luu?list=${parts.map((part) => part.code).join('.')}`,
    rate: { vndPerUsd: 26_300, on: '2026-11-12' },
    totals: {
      proposals: count,
      soughtUsd: 139_700_000,
      soughtVnd: 36_741_100_000,
      gapUsd: 120_000_000,
      gapVnd: 31_560_000_000,
      people: 21_500,
    },
    parts,
    gone: [],
    sample: true,
    ...change,
  }
  return { input, files: parts.map((_, i) => files[i % files.length] ?? new Uint8Array()) }
}

const lengthOf = async (pdf: Uint8Array) => (await PDFDocument.load(pdf)).getPageCount()
const plain = (text: string) => text.replace(/\s/g, '')

test('The document has cover, contents and every page of every proposal, and the outline names them', async () => {
  const { input, files } = await selection('vi', 4)
  const whole = await PDFDocument.load(await renderSelection(input, files))
  const lengths = await Promise.all(files.map(lengthOf))
  expect(whole.getPageCount()).toBe(2 + sum(lengths))
  expect(outlineOf(whole)).toEqual(['Danh mục đề xuất đã chọn', 'Mục lục', ...titles])
  expect(whole.getTitle()).toBe('Danh mục đề xuất đã chọn')
  const starts = lengths.map((_, i) => 2 + sum(lengths.slice(0, i)))
  expect(targetsOf(whole)).toEqual(input.parts.map(({ code }, i) => [`part-${code}`, starts[i]]))
})

test('The same selection is the same file, byte by byte', async () => {
  for (const locale of locales) {
    const { input, files } = await selection(locale, 3)
    const [first, second] = [await renderSelection(input, files), await renderSelection(input, files)]
    expect(Buffer.compare(first, second)).toBe(0)
  }
})

const promises = hasPoppler ? describe : describe.skip

promises('A selection on paper (needs poppler-utils)', () => {
  let pages: string[] = []
  let made: Awaited<ReturnType<typeof selection>>
  let pdf: Uint8Array

  beforeAll(async () => {
    made = await selection('vi', 30, { gone: ['PT-2026-998', 'PT-2026-999'] })
    pdf = await renderSelection(made.input, made.files)
    pages = readPages(pdf)
  }, 60_000)

  test('Thirty proposals stand in the order of the list, each where the contents say', async () => {
    const lengths = await Promise.all(made.files.map(lengthOf))
    const starts = lengths.map((_, i) => pages.length - sum(lengths.slice(i)) + 1)
    const contents = plain(pages.slice(1, (starts[0] ?? 1) - 1).join('\n'))
    made.input.parts.forEach(({ title, code }, i) => {
      const start = starts[i] ?? 0
      expect(plain(pages[start - 1] ?? ''), code).toContain(plain(title))
      expect(contents, code).toContain(plain(`${title}${code}`))
      expect(pages[start - 1], code).toContain(`trang ${start}/${pages.length}`)
    })
  })

  test('Notes and what is no longer published stand in the contents', () => {
    const contents = plain(pages.slice(1, 5).join('\n'))
    expect(contents).toContain(plain('Ghi chú: Hợp với chương trình 2027; hỏi thêm về quỹ vận hành'))
    expect(contents).toContain(plain('Không còn được công bố nên không có trong tập này: PT-2026-998, PT-2026-999.'))
  })

  test('A running number stands below the foot of each proposal’s own pages and meets no other word', async () => {
    const few = await selection('vi', 4)
    const sheets = readWords(await renderSelection(few.input, few.files))
    sheets.forEach((words, page) => {
      const lowest = Math.max(...words.map((word) => word.bottom))
      const running = words.filter((word) => word.bottom > lowest - 1)
      const rest = words.filter((word) => word.bottom <= lowest - 1)
      if (page < 2) return
      expect(lowest, `page ${page + 1}`).toBeLessThan(841)
      expect(running.map((word) => word.text).join(' ')).toContain(`trang ${page + 1}/${sheets.length}`)
      expect(Math.max(...rest.map((word) => word.bottom)), `page ${page + 1}`).toBeLessThan(running[0]?.top ?? 0)
    })
  })

  test('Only our own fonts are embedded', () => {
    const fonts = readFonts(pdf)
    expect(fonts.filter((font) => !font.embedded || !/^(BeVietnamPro|SourceSerif4)-/.test(font.name))).toEqual([])
  })
})

const sum = (lengths: number[]) => lengths.reduce((total, length) => total + length, 0)

function outlineOf(whole: PDFDocument): string[] {
  const titles: string[] = []
  let entry = whole.catalog.lookup(PDFName.of('Outlines'), PDFDict).get(PDFName.of('First'))
  while (entry instanceof PDFRef) {
    const dict = whole.context.lookup(entry, PDFDict)
    titles.push(dict.lookup(PDFName.of('Title'), PDFHexString).decodeText())
    entry = dict.get(PDFName.of('Next'))
  }
  return titles
}

/** The names that links lead to, with the page (counted from 0) each stands for. */
function targetsOf(whole: PDFDocument): [string, number][] {
  const { context, catalog } = whole
  const tree = catalog.lookup(PDFName.of('Names'), PDFDict).lookup(PDFName.of('Dests'), PDFDict)
  const list = context.lookup(tree.get(PDFName.of('Names')))
  const flat = (list as unknown as { asArray(): unknown[] }).asArray()
  const pages = whole.getPages().map((page) => page.ref)
  return Array.from({ length: flat.length / 2 }, (_, i) => {
    const name = (flat[2 * i] as { asString(): string }).asString()
    const [page] = (flat[2 * i + 1] as { asArray(): unknown[] }).asArray()
    return [name, (pages as unknown[]).indexOf(page)]
  })
}
