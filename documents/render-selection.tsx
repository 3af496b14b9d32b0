import { PDFDocument } from '@cantoo/pdf-lib'
import { renderToBuffer } from '@react-pdf/renderer'
import { assembleSelection } from './assemble-selection'
import { loadFonts } from './font-families'
import { findFontsByIdentity } from './font-lookup'
import { printable } from './printable'
import { SelectionFront } from './selection-front'
import { type SelectionInput, selectionPaper } from './selection-paper'

/**
 * Makes one document of several: cover, contents, and each proposal's finished file. Equal input gives the same bytes. It
 * takes the processor for a second or two: call it from a worker. `files` stand in the order of the input's parts.
 */
export async function renderSelection(input: SelectionInput, files: Uint8Array[]): Promise<Uint8Array> {
  findFontsByIdentity()
  const clean = printable(input, await loadFonts())
  const parts = await Promise.all(files.map(load))
  const lengths = parts.map((part) => part.getPageCount())
  // Where parts begin hangs on the length of the contents, which has to be drawn to be known.
  const draft = selectionPaper(clean, { starts: lengths.map(() => 1), total: 1 })
  const frontPages = (await load(await renderToBuffer(<SelectionFront paper={draft} numbered={null} />))).getPageCount()
  const starts = lengths.map((_, i) => frontPages + sum(lengths.slice(0, i)) + 1)
  const total = frontPages + sum(lengths)
  const paper = selectionPaper(clean, { starts, total })
  const numbered = { from: frontPages + 1, to: total }
  const front = await load(await renderToBuffer(<SelectionFront paper={paper} numbered={numbered} />))
  return assembleSelection({ paper, front, frontPages, files: parts })
}

function sum(lengths: number[]): number {
  return lengths.reduce((total, length) => total + length, 0)
}

function load(bytes: Uint8Array): Promise<PDFDocument> {
  return PDFDocument.load(bytes, { updateMetadata: false })
}
