import { cleanText } from '../clean-text'
import type { HtmlNode } from './html-node'
import { type PastedBlock, readHtml } from './read-html'
import type { Run } from './rich-text'

/**
 * Pasted HTML as a narrative text: paragraphs, lists, bold, italic and links, as domain/rich-text reads them. Nested items become
 * lines of their item, headings bold paragraphs, rows of tables lines. Words stay the words that they were.
 */
export function htmlToMarkdown(root: HtmlNode): string {
  const texts: { text: string; list: 'ordered' | 'bullets' | null }[] = []
  let number = 0
  for (const block of readHtml(root)) {
    const text = toText(block.runs)
    if (text === '') continue
    const last = texts.at(-1)
    const list = block.kind === 'item' ? (block.ordered ? 'ordered' : 'bullets') : null
    if (block.kind === 'item' && block.level > 1 && last?.list) {
      last.text += `  \n   – ${text}`
      continue
    }
    const typed = list === null ? typedItem(block, text, last?.list === 'ordered' ? number : 0) : null
    if (list === 'ordered' || typed?.list === 'ordered') number = last?.list === 'ordered' ? number + 1 : 1
    if (typed) texts.push(typed)
    else if (list)
      texts.push({ list, text: `${list === 'ordered' ? `${number}.` : '-'} ${text.replaceAll('\n', '\n   ')}` })
    else texts.push({ list, text })
  }
  return cleanText(
    texts
      .map(({ text, list }, i) => (i === 0 ? '' : list && texts[i - 1]?.list === list ? '\n' : '\n\n') + text)
      .join(''),
  )
}

/** A paragraph that somebody began with "- " or with the next number by hand is an item of a list. */
function typedItem(
  block: PastedBlock,
  text: string,
  before: number,
): { text: string; list: 'ordered' | 'bullets' } | null {
  const start = block.runs
    .map((run) => run.text)
    .join('')
    .trimStart()
  const number = /^(\d{1,3})[.)]\s+\S/.exec(start)?.[1]
  if (Number(number) === before + 1) return { list: 'ordered', text: text.replace(/^(\d+)\\?[.)]\s+/, '$1. ') }
  return /^[-–•·]\s+\S/.test(start) ? { list: 'bullets', text: text.replace(/^\\?[-–•·]\s+/, '- ') } : null
}

/** The runs with their marks; marks never take in white space, which Markdown does not allow. */
function toText(runs: Run[]): string {
  const joined: Run[] = []
  for (const run of runs) {
    const text = run.text
      .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
      .replaceAll('\u00a0', ' ')
      .normalize('NFC')
    const last = joined.at(-1)
    if (last && last.bold === run.bold && last.italic === run.italic && last.href === run.href) last.text += text
    else if (text !== '') joined.push({ ...run, text })
  }
  const marked = joined.map(mark).join('')
  return marked
    .split('\n')
    .map((line) => escapeStart(line.replace(/ {2,}/g, ' ').trim()))
    .filter((line) => line !== '')
    .join('  \n')
}

function mark({ text, bold, italic, href }: Run): string {
  const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? []
  if (words === '') return text
  const emphasis = (bold ? '**' : '') + (italic ? '*' : '')
  const styled = words
    .split('\n')
    .map((line) => (line.trim() === '' ? '' : emphasis + escapeMarks(line.trim()) + [...emphasis].reverse().join('')))
    .join('\n')
  return before + (href ? `[${styled}](${href.replace(/[\s()<>]/g, encodeURIComponent)})` : styled) + after
}

/** Keeps what is written from being read as Markdown; what could not be is left as it is. */
function escapeMarks(text: string): string {
  return text
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '\\\\')
    .replace(/[*`]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/\[(?=[^\]]*\]\()/g, '\\[')
    .replace(/<(?=[a-z/!?])/gi, '\\<')
    .replace(/&(?=#?\w+;)/g, '\\&')
}

function escapeStart(line: string): string {
  return line
    .replace(/^(#{1,6}(?=\s|$)|[-+](?=\s|$)|>|~~~|={2,}$|-{2,}$)/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
}
