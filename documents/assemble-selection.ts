import { createHash } from 'node:crypto'
import {
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFPage,
  PDFRawStream,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib'
import { partName, type SelectionPaper } from './selection-paper'

type Assembly = {
  paper: SelectionPaper
  /** Cover and contents, then one sheet with a running number for each page of the parts. */
  front: PDFDocument
  frontPages: number
  /** The files of the parts, in the order of the paper's parts. */
  files: PDFDocument[]
}

/** Puts the finished pages together, with an outline and the targets of the contents. Equal input gives the same bytes. */
export async function assembleSelection({ paper, front, frontPages, files }: Assembly): Promise<Uint8Array> {
  const whole = await PDFDocument.create({ updateMetadata: false })
  for (const page of await whole.copyPages(front, indices(0, frontPages))) whole.addPage(page)
  for (const file of files) {
    for (const page of await whole.copyPages(file, file.getPageIndices())) whole.addPage(page)
  }
  await layNumbers(whole, front, frontPages)
  shareStreams(whole)
  const pages = whole.getPages()
  const targets = paper.parts.map((part, i) => ({ part, page: pageAt(pages, (paper.pages.starts[i] ?? 1) - 1) }))
  nameTargets(
    whole,
    targets.map(({ part, page }) => [partName(part.code), page]),
  )
  outline(whole, [
    { title: paper.text('title'), page: pageAt(pages, 0) },
    { title: paper.text('contents'), page: pageAt(pages, 1) },
    ...targets.map(({ part, page }) => ({ title: part.title, page })),
  ])
  describe(whole, paper)
  return whole.save({ useObjectStreams: true, addDefaultPage: false, updateFieldAppearances: false })
}

function indices(from: number, count: number): number[] {
  return Array.from({ length: count }, (_, i) => from + i)
}

function pageAt(pages: PDFPage[], index: number): PDFPage {
  const page = pages[index]
  if (!page) throw new Error(`A selection has no page ${index + 1}.`)
  return page
}

/** Lays the sheets with running numbers over the pages of the parts. */
async function layNumbers(whole: PDFDocument, front: PDFDocument, frontPages: number): Promise<void> {
  const parts = whole.getPages().slice(frontPages)
  const sheets = await whole.embedPdf(front, indices(frontPages, parts.length))
  parts.forEach((page, i) => {
    const sheet = sheets[i]
    if (sheet) page.drawPage(sheet)
  })
}

/** Keeps one copy of streams that are equal, such as a typeface that several files carry in the same cut. */
function shareStreams(whole: PDFDocument): void {
  const { context } = whole
  const first = new Map<string, PDFRef>()
  const share = (owner: PDFDict, name: string) => {
    const reference = owner.get(PDFName.of(name))
    if (!(reference instanceof PDFRef)) return
    const stream = context.lookup(reference)
    if (!(stream instanceof PDFRawStream)) return
    const hash = createHash('sha256').update(stream.contents).digest('hex')
    const known = first.get(hash)
    if (known === undefined) first.set(hash, reference)
    else if (known !== reference) {
      owner.set(PDFName.of(name), known)
      context.delete(reference)
    }
  }
  for (const [, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict)) continue
    share(object, 'FontFile2')
    share(object, 'ToUnicode')
  }
}

/** Where links by name lead to; names in the order that a reader's search through them expects. */
function nameTargets(whole: PDFDocument, targets: [name: string, page: PDFPage][]): void {
  const { context, catalog } = whole
  const sorted = targets.toSorted(([a], [b]) => (a < b ? -1 : 1))
  const names = sorted.flatMap(([name, page]) => [PDFString.of(name), context.obj([page.ref, 'Fit'])])
  catalog.set(PDFName.of('Names'), context.obj({ Dests: context.register(context.obj({ Names: names })) }))
}

/** The outline that readers show beside the pages. */
function outline(whole: PDFDocument, entries: { title: string; page: PDFPage }[]): void {
  const { context, catalog } = whole
  const root = context.nextRef()
  const references = entries.map(() => context.nextRef())
  entries.forEach(({ title, page }, i) => {
    const [before, own, after] = [references[i - 1], references[i], references[i + 1]]
    const entry = context.obj({ Parent: root, Dest: [page.ref, 'Fit'] })
    entry.set(PDFName.of('Title'), PDFHexString.fromText(title))
    if (before) entry.set(PDFName.of('Prev'), before)
    if (after) entry.set(PDFName.of('Next'), after)
    if (own) context.assign(own, entry)
  })
  const list = context.obj({ Type: 'Outlines', Count: PDFNumber.of(entries.length) })
  const [first, last] = [references[0], references.at(-1)]
  if (first) list.set(PDFName.of('First'), first)
  if (last) list.set(PDFName.of('Last'), last)
  context.assign(root, list)
  catalog.set(PDFName.of('Outlines'), root)
  catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'))
}

function describe(whole: PDFDocument, { text, profile, locale, day }: SelectionPaper): void {
  const made = new Date(`${day}T00:00:00+07:00`)
  whole.setTitle(text('title'), { showInWindowTitleBar: true })
  whole.setAuthor(profile.departmentName)
  whole.setLanguage(locale === 'vi' ? 'vi-VN' : 'en-GB')
  whole.setCreator('Nhịp Cầu')
  whole.setProducer('Nhịp Cầu')
  whole.setCreationDate(made)
  whole.setModificationDate(made)
}
