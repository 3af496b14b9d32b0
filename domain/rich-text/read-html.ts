import { type HtmlElement, type HtmlNode, styleOf } from './html-node'
import type { Run } from './rich-text'

/** What was pasted, in the order of its lines. `level` of a list's item counts from 1. */
export type PastedBlock =
  | { kind: 'paragraph'; runs: Run[] }
  | { kind: 'item'; ordered: boolean; level: number; runs: Run[] }

type Style = Omit<Run, 'text'>
type Line = { runs: Run[]; item: { ordered: boolean; level: number } | null }
type State = { lines: Line[]; open: Line | null }
type Around = { style: Style; lists: boolean[] }

const blockNames = new Set(
  'address article aside blockquote body center dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)
const unread = new Set(
  'head style script template title xml img svg video audio object iframe input button select noscript del s strike'.split(
    ' ',
  ),
)

/** Reads pasted HTML into paragraphs and items of lists, with their emphasis and links: as browsers, Word and Excel write it. */
export function readHtml(root: HtmlNode): PastedBlock[] {
  const state: State = { lines: [], open: null }
  walk(root, { style: {}, lists: [] }, state)
  return state.lines.flatMap(({ runs, item }): PastedBlock[] => {
    if (runs.every(({ text }) => /^[\s\u00a0\u00ad\u200b\ufeff]*$/.test(text))) return []
    return [item ? { kind: 'item', ...item, runs } : { kind: 'paragraph', runs }]
  })
}

function walk(node: HtmlNode, around: Around, state: State): void {
  if (node.kind === 'text') write(node.text.replace(/\s+/g, ' '), around.style, state)
  else if (node.name === 'br') write('\n', around.style, state)
  else if (node.name === 'tr') writeRow(node, around, state)
  else if (!isUnread(node)) enter(node, around, state)
}

function enter(node: HtmlElement, around: Around, state: State): void {
  const inside = { style: { ...around.style, ...emphasisOf(node, around.style) }, lists: listsIn(node, around.lists) }
  if (!blockNames.has(node.name)) {
    for (const child of node.children) walk(child, inside, state)
    return
  }
  const item = itemOf(node, inside.lists)
  // A paragraph within an item is the item's own text, not a line beside it.
  if (item || !isStarted(state)) state.open = begin(state, item ?? state.open?.item ?? null)
  else if (state.open?.item && node.name === 'p') write('\n', {}, state)
  else state.open = null
  for (const child of node.children) walk(child, inside, state)
  if (node.name !== 'p' || !inside.lists.length) state.open = null
}

const isStarted = ({ open }: State) => open?.runs.some(({ text }) => text.trim() !== '') ?? false

function begin(state: State, item: Line['item']): Line {
  if (state.open && !isStarted(state) && (item === null || state.open.item === item)) return state.open
  const line = { runs: [], item }
  state.lines.push(line)
  return line
}

function write(text: string, style: Style, state: State): void {
  if (text === '') return
  if (!state.open) {
    // White space between blocks is none.
    if (text.trim() === '' && !text.includes('\u00a0')) return
    state.open = begin(state, null)
  }
  state.open.runs.push({ text, ...style })
}

/** A row of a table is a line: its cells one after the other. */
function writeRow(row: HtmlElement, around: Around, state: State): void {
  const cells = row.children.flatMap((cell): Run[][] => {
    if (cell.kind === 'text') return []
    const inner: State = { lines: [], open: null }
    for (const child of cell.children) walk(child, { style: around.style, lists: [] }, inner)
    const lines = inner.lines.filter(({ runs }) => runs.some(({ text }) => text.trim() !== ''))
    return [lines.flatMap(({ runs }, i) => (i === 0 ? runs : [{ text: ' ' }, ...runs]))]
  })
  const filled = cells.filter((runs) => runs.length > 0)
  state.open = null
  state.lines.push({ item: null, runs: filled.flatMap((runs, i) => (i === 0 ? runs : [{ text: ' | ' }, ...runs])) })
}

/** What nobody sees, what was struck out, and the marks of comments and of lists in Word. */
function isUnread(node: HtmlElement): boolean {
  if (unread.has(node.name) || styleOf(node, 'display') === 'none' || styleOf(node, 'mso-hide') === 'all') return true
  if (styleOf(node, 'mso-list') === 'ignore' || styleOf(node, 'text-decoration').includes('line-through')) return true
  const style = node.attribute('style') ?? ''
  return (
    /mso-(element:\s*comment|comment-|special-character:\s*comment)/i.test(style) ||
    /^MsoComment/i.test(node.attribute('class') ?? '')
  )
}

function emphasisOf(node: HtmlElement, outer: Style): Style {
  const [weight, slant] = [styleOf(node, 'font-weight'), styleOf(node, 'font-style')]
  const href = node.name === 'a' ? (node.attribute('href') ?? '') : ''
  const isBold =
    weight === '' ? /^(b|strong|h[1-6])$/.test(node.name) : weight.startsWith('bold') || Number(weight) >= 600
  const isItalic = slant === '' ? /^(i|em)$/.test(node.name) : slant === 'italic' || slant === 'oblique'
  return {
    ...((isBold || outer.bold) && { bold: true as const }),
    ...((isItalic || outer.italic) && { italic: true as const }),
    ...(/^(https?:|mailto:)/i.test(href) && { href }),
  }
}

function listsIn(node: HtmlElement, lists: boolean[]): boolean[] {
  return node.name === 'ol' || node.name === 'ul' ? [...lists, node.name === 'ol'] : lists
}

/** Which item of a list an element is, in HTML or as Word marks it; null when it is none. */
function itemOf(node: HtmlElement, lists: boolean[]): Line['item'] {
  if (node.name === 'li') return { ordered: lists.at(-1) ?? false, level: Math.max(1, lists.length) }
  const level = /\blevel(\d)/.exec(styleOf(node, 'mso-list'))?.[1]
  if (!level) return null
  return { ordered: /^\W?(\d{1,3}|[a-z]{1,5})[.)]/i.test(markOf(node).trim()), level: Number(level) }
}

/** The bullet or number that Word writes before an item, though it belongs to the list. */
function markOf(node: HtmlNode, inMark = false): string {
  if (node.kind === 'text') return inMark ? node.text : ''
  const marks = inMark || styleOf(node, 'mso-list') === 'ignore'
  return node.children.map((child) => markOf(child, marks)).join('')
}
