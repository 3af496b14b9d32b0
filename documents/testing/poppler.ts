import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { sheet } from '../paper'

/** Whether the tools that read PDFs in tests are installed (Debian: `apt-get install poppler-utils`). */
export const hasPoppler = spawnSync('pdftotext', ['-v']).error === undefined

/** A word of a page and where it stands, in points from the top left corner. */
export type Word = { text: string; left: number; top: number; right: number; bottom: number }

/** The text of each page as a reader would copy it, in the order in which it is drawn. */
export function readPages(pdf: Uint8Array): string[] {
  return run('pdftotext', ['-raw', '-enc', 'UTF-8', 'FILE', '-'], pdf).split('\f').slice(0, -1)
}

/** The text between head and foot of all pages, in one piece. */
export function readContent(pdf: Uint8Array): string {
  const read = (pages: string[], top: number) => {
    const area = ['-x', 0, '-y', top, '-W', Math.ceil(sheet.width), '-H', 793 - top].map(String)
    return run('pdftotext', ['-raw', ...pages, ...area, 'FILE', '-'], pdf)
  }
  // The first page has a band in place of a head.
  return (read(['-l', '1'], 0) + read(['-f', '2'], 58)).replaceAll('\f', '')
}

/** The words of each page with their places. */
export function readWords(pdf: Uint8Array): Word[][] {
  const pages = run('pdftotext', ['-bbox', 'FILE', '-'], pdf).split('<page ').slice(1)
  return pages.map((page) =>
    [...page.matchAll(/xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)</g)].map((match) => {
      const [left = 0, top = 0, right = 0, bottom = 0] = match.slice(1, 5).map(Number)
      return { text: match[5] ?? '', left, top, right, bottom }
    }),
  )
}

/** The fonts of a file as `pdffonts` lists them, with whether each is embedded. */
export function readFonts(pdf: Uint8Array): { name: string; embedded: boolean }[] {
  const lines = run('pdffonts', ['FILE'], pdf).trim().split('\n').slice(2)
  return lines.map((line) => ({
    name: line.split(/\s+/)[0]?.replace(/^[A-Z]{6}\+/, '') ?? '',
    embedded: / yes (yes|no) +(yes|no) +\d+ +\d+$/.test(line.trim()),
  }))
}

function run(tool: string, args: string[], pdf: Uint8Array): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'read-pdf-'))
  try {
    const file = path.join(folder, 'file.pdf')
    writeFileSync(file, pdf)
    const { status, stdout, stderr } = spawnSync(
      tool,
      args.map((arg) => (arg === 'FILE' ? file : arg)),
      { encoding: 'utf8' },
    )
    if (status !== 0) throw new Error(`${tool} failed: ${stderr}`)
    return stdout
  } finally {
    rmSync(folder, { recursive: true })
  }
}
