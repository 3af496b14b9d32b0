import { expect, test } from 'vitest'
import { countRows, moveRow, readEntries } from './form-entries'

const rows = { 'budget.0.label.vi': ['A'], 'budget.1.label.vi': ['B'], 'budget.1.amount': ['5'], title: ['T'] }

test('A row moves past its neighbour with everything in it, and other fields stay', () => {
  expect(moveRow(rows, 'budget', 1, -1)).toEqual({
    'budget.1.label.vi': ['A'],
    'budget.0.label.vi': ['B'],
    'budget.0.amount': ['5'],
    title: ['T'],
  })
})

test('A row at the end stays where it is', () => {
  expect(moveRow(rows, 'budget', 1, 1)).toBe(rows)
  expect(moveRow(rows, 'budget', 0, -1)).toBe(rows)
  expect(moveRow(rows, 'risks', 0, 1)).toBe(rows)
})

test('Rows are counted by their highest number', () => {
  expect(countRows(rows, 'budget')).toBe(2)
  expect(countRows(rows, 'risks')).toBe(0)
})

test('Only texts that a person or the page wrote are read from a form', () => {
  const form = new FormData()
  form.append('themes', 'women')
  form.append('themes', 'children')
  form.append('$ACTION_KEY', 'k')
  form.append('__proto__', 'harmless')
  form.append('file', new Blob(['x']))
  expect(readEntries(form).themes).toEqual(['women', 'children'])
  expect(Object.keys(readEntries(form))).not.toContain('$ACTION_KEY')
  expect(Object.keys(readEntries(form))).not.toContain('file')
})
