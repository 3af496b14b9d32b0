import { deflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { packNotes, unpackNotes } from './pack-notes'

const code = (i: number) => `PT-2026-${String(i + 1).padStart(3, '0')}`
const pack = (value: unknown) => deflateRawSync(JSON.stringify(value)).toString('base64url')

test('Notes packed are the notes unpacked', () => {
  const notes = { 'PT-2026-014': 'Hỏi thêm về quỹ vận hành; "đường ống" <dài>', 'PT-2026-017': '=1+1' }
  expect(unpackNotes(packNotes(notes) ?? '')).toEqual(notes)
  expect(packNotes({})).toBe('')
})

test('Notes on all thirty proposals, each of two lines of a form, fit into the cookie', () => {
  const text = 'Hợp với chương trình nước sạch 2027 của chúng tôi; cần hỏi thêm về'
  const notes = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [code(i), `${text} ${i * 7919}`]))
  expect(unpackNotes(packNotes(notes) ?? '')).toEqual(notes)
})

test('What no cookie could keep is refused, not cut', () => {
  const noise = (i: number) =>
    Array.from({ length: 140 }, (_, j) => String.fromCodePoint(0x1e00 + ((i * 137 + j * j * 31) % 250))).join('')
  const notes = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [code(i), noise(i)]))
  expect(packNotes(notes)).toBeNull()
})

test.each([
  ['nothing', undefined],
  ['an empty text', ''],
  ['no packed text', 'hello'],
  ['signs that no packed text has', '<script>alert(1)</script>'],
  ['a packed text that is cut', pack({ 'PT-2026-014': 'một ghi chú khá dài' }).slice(0, 12)],
  ['a list', pack(['PT-2026-014'])],
  ['a text made to burst', pack({ 'PT-2026-014': 'a'.repeat(2_000_000) })],
  ['more than a cookie holds', 'A'.repeat(5000)],
])('%s is read as no notes', (_name, packed) => {
  expect(unpackNotes(packed)).toEqual({})
})
