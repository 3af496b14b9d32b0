import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { sniffFile } from './sniff-file'

const text = (value: string) => new TextEncoder().encode(value)
const office = (...names: string[]) =>
  zipSync(Object.fromEntries(['[Content_Types].xml', ...names].map((name) => [name, strToU8('<x/>')])))

test('Pictures and documents are known by their content', () => {
  expect(sniffFile(new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0]))).toBe('image/jpeg')
  expect(sniffFile(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]))).toBe('image/png')
  expect(sniffFile(text('RIFF....WEBPVP8 '))).toBe('image/webp')
  expect(sniffFile(text('....ftypheic....'))).toBe('heic')
  expect(sniffFile(text('%PDF-1.7\n1 0 obj\n%%EOF\n'))).toBe('application/pdf')
  expect(sniffFile(office('word/document.xml'))).toMatch(/wordprocessingml/)
  expect(sniffFile(office('xl/workbook.xml'))).toMatch(/spreadsheetml/)
})

test.each([
  ['a web page', text('<html><script>alert(1)</script></html>')],
  ['a drawing that can hold script', text('<svg xmlns="http://www.w3.org/2000/svg"/>')],
  ['a PDF that was cut off', text('%PDF-1.7\n1 0 obj')],
  ['any archive', zipSync({ 'a.txt': strToU8('a') })],
  ['a document with macros', office('word/document.xml', 'word/vbaProject.bin')],
  ['a document that was cut off', office('word/document.xml').subarray(0, 60)],
  ['nothing', new Uint8Array()],
])('It is not taken: %s', (_, bytes) => {
  expect(sniffFile(bytes)).toBeNull()
})

test('No beginning of a file makes it fail', () => {
  const whole = office('word/document.xml')
  for (let length = 0; length < whole.length; length += 1) sniffFile(whole.subarray(0, length))
})
