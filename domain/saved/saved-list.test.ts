import { describe, expect, test } from 'vitest'
import {
  addToSaved,
  mostSaved,
  moveInSaved,
  notesOn,
  readSavedList,
  readSavedNotes,
  writeSavedList,
} from './saved-list'

const codes = (count: number) => Array.from({ length: count }, (_, i) => `PT-2026-${String(i + 1).padStart(3, '0')}`)

test('A list written is the list read, in its order', () => {
  const list = ['PT-2026-017', 'PT-2026-014', 'ABCD-2027-000123']
  expect(readSavedList(writeSavedList(list))).toEqual(list)
})

test.each([
  ['nothing', undefined, []],
  ['an empty text', '', []],
  ['other words', 'hello.world', []],
  ['markup', '<script>.PT-2026-014', ['PT-2026-014']],
  ['small letters', 'pt-2026-014', ['PT-2026-014']],
  ['a code twice', 'PT-2026-014.pt-2026-014', ['PT-2026-014']],
  ['dots only', '....', []],
  ['a path', '../../etc/passwd.PT-2026-001', ['PT-2026-001']],
  ['ten thousand letters', 'A'.repeat(10_000), []],
  ['a control character', 'PT-2026-014\u0000', []],
])('A cookie with %s is read without an error', (_name, text, expected) => {
  expect(readSavedList(text)).toEqual(expected)
})

test('A list holds thirty; a longer one is cut when read and refused when written', () => {
  expect(readSavedList(writeSavedList(codes(40)))).toEqual(codes(30))
  expect(addToSaved(codes(29), ['PT-2026-030'])).toHaveLength(mostSaved)
  expect(addToSaved(codes(30), ['PT-2026-031'])).toBeNull()
  expect(addToSaved(codes(30), ['PT-2026-007'])).toEqual(codes(30))
})

test('Thirty of the longest codes fit into a cookie', () => {
  const longest = Array.from({ length: mostSaved }, (_, i) => `ABCD-2026-${100_000 + i}`)
  expect(writeSavedList(longest).length).toBeLessThan(600)
  expect(readSavedList(writeSavedList(longest))).toEqual(longest)
})

describe('A proposal moves to a place', () => {
  test.each([
    [0, ['C', 'A', 'B']],
    [1, ['A', 'C', 'B']],
    [-5, ['C', 'A', 'B']],
    [99, ['A', 'B', 'C']],
  ])('%i', (to, expected) => {
    expect(moveInSaved(['A', 'B', 'C'], 'C', to)).toEqual(expected)
  })

  test('and one that is not in the list changes nothing', () => {
    expect(moveInSaved(['A', 'B'], 'C', 0)).toEqual(['A', 'B'])
  })
})

test.each([
  ['null', null],
  ['a list', ['PT-2026-001']],
  ['a number', 7],
  ['notes that are no texts', { 'PT-2026-001': 5, 'PT-2026-002': null }],
  ['keys that are no codes', { constructor: 'x', '__proto__ ': 'y', '': 'z' }],
  ['empty notes', { 'PT-2026-001': '  \n ' }],
])('Notes from %s are none', (_name, value) => {
  expect(readSavedNotes(value)).toEqual({})
})

test('A note is one line of at most 140 characters, and goes with its proposal', () => {
  const notes = readSavedNotes({ 'pt-2026-001': 'hai\r\ndòng', 'PT-2026-002': '🙂'.repeat(200) })
  expect(notes['PT-2026-001']).toBe('hai dòng')
  expect(Array.from(notes['PT-2026-002'] ?? '')).toHaveLength(140)
  expect(notesOn(['PT-2026-001'], notes)).toEqual({ 'PT-2026-001': 'hai dòng' })
})
