/** What a button or key does to a narrative text. */
export type FormatCommand = 'bold' | 'italic' | 'bullets' | 'numbers' | 'link'

/** A stretch of a text from `start` to `end`, and what takes its place; `from` and `to` are selected then. */
export type Replacement = { start: number; end: number; text: string; from: number; to: number }

/**
 * What to replace in a narrative text, so that what is selected becomes bold, a list and so on, or no longer is. For a link
 * the place of its address is selected.
 */
export function formatText(text: string, start: number, end: number, command: FormatCommand): Replacement {
  if (command === 'bold') return surround(text, start, end, '**')
  if (command === 'italic') return surround(text, start, end, '*')
  if (command === 'link') return link(text, start, end)
  return listLines(text, start, end, command)
}

function surround(text: string, selectedFrom: number, selectedTo: number, mark: string): Replacement {
  const selected = text.slice(selectedFrom, selectedTo)
  // White space stays outside, where Markdown wants it.
  const start = selectedFrom + (selected.length - selected.trimStart().length)
  const end = Math.max(start, selectedTo - (selected.length - selected.trimEnd().length))
  const before = /\**$/.exec(text.slice(0, start))?.[0].length ?? 0
  const after = /^\**/.exec(text.slice(end))?.[0].length ?? 0
  const around = Math.min(before, after)
  const isMarked = mark === '**' ? around >= 2 : around === 1 || around === 3
  const words = text.slice(start, end)
  const size = mark.length
  if (isMarked && end > start) {
    return { start: start - size, end: end + size, text: words, from: start - size, to: end - size }
  }
  return { start, end, text: mark + words + mark, from: start + size, to: end + size }
}

const address = 'https://'

function link(text: string, start: number, end: number): Replacement {
  const words = text.slice(start, end)
  const isAddress = /^https?:\/\/\S+$/.test(words)
  const before = `[${isAddress ? '' : words}](`
  const goal = isAddress ? words : address
  const from = isAddress || words === '' ? start + 1 : start + before.length
  return { start, end, text: `${before}${goal})`, from, to: isAddress || words === '' ? from : from + goal.length }
}

function listLines(text: string, from: number, to: number, command: 'bullets' | 'numbers'): Replacement {
  const start = text.lastIndexOf('\n', from - 1) + 1
  const stop = text.indexOf('\n', to)
  const end = stop === -1 ? text.length : stop
  const lines = text.slice(start, end).split('\n')
  const wanted = command === 'bullets' ? /^[-*+]\s+/ : /^\d{1,9}[.)]\s+/
  const written = lines.filter((line) => line.trim() !== '')
  const isList = written.length > 0 && written.every((line) => wanted.test(line))
  let number = 0
  const made = lines.map((line) => {
    if (line.trim() === '' && lines.length > 1) return line
    const words = line.replace(/^([-*+]|\d{1,9}[.)])\s+/, '')
    number += 1
    return isList ? words : `${command === 'bullets' ? '-' : `${number}.`} ${words}`
  })
  const joined = made.join('\n')
  const cursor = start + joined.length
  return { start, end, text: joined, from: from === to ? cursor : start, to: cursor }
}
