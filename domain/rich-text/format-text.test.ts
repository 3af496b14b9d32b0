import { expect, test } from 'vitest'
import { type FormatCommand, formatText } from './format-text'

/** Formats what stands between two bars, and marks what is selected then in the same way. */
function format(marked: string, command: FormatCommand): string {
  const start = marked.indexOf('|')
  const end = marked.lastIndexOf('|') - 1
  const text = marked.replaceAll('|', '')
  const made = formatText(text, start, end, command)
  const after = text.slice(0, made.start) + made.text + text.slice(made.end)
  return `${after.slice(0, made.from)}|${after.slice(made.from, made.to)}|${after.slice(made.to)}`
}

test('Bold and italic are put around words and taken away again, white space left outside', () => {
  expect(format('a |chữ |b', 'bold')).toBe('a **|chữ|** b')
  expect(format('a **|chữ|** b', 'bold')).toBe('a |chữ| b')
  expect(format('|chữ|', 'italic')).toBe('*|chữ|*')
  expect(format('**|chữ|**', 'italic')).toBe('***|chữ|***')
  expect(format('***|chữ|***', 'italic')).toBe('**|chữ|**')
  expect(format('||', 'bold')).toBe('**||**')
})

test('Lines become a list, another list, or lines again', () => {
  expect(format('x\n|một\nhai|', 'bullets')).toBe('x\n|- một\n- hai|')
  expect(format('|- một\n- hai|', 'numbers')).toBe('|1. một\n2. hai|')
  expect(format('|1. một\n2. hai|', 'numbers')).toBe('|một\nhai|')
  expect(format('m||ột', 'bullets')).toBe('- một||')
})

test('Words become a link whose address is to be typed, an address one whose words are', () => {
  expect(format('xem |trang|', 'link')).toBe('xem [trang](|https://|)')
  expect(format('|https://example.org|', 'link')).toBe('[||](https://example.org)')
})
