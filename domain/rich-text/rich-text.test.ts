import { expect, test } from 'vitest'
import { readRichText } from './rich-text'

test('Paragraphs, emphasis and links are read', () => {
  expect(readRichText('Một **đậm** và *nghiêng*.\n\nXem [trang](https://example.org).')).toEqual([
    {
      kind: 'paragraph',
      runs: [
        { text: 'Một ' },
        { text: 'đậm', bold: true },
        { text: ' và ' },
        { text: 'nghiêng', italic: true },
        { text: '.' },
      ],
    },
    { kind: 'paragraph', runs: [{ text: 'Xem ' }, { text: 'trang', href: 'https://example.org' }, { text: '.' }] },
  ])
})

test('Lists are read, numbered or not', () => {
  expect(readRichText('1. Một\n2. Hai')).toEqual([
    { kind: 'list', ordered: true, items: [[{ text: 'Một' }], [{ text: 'Hai' }]] },
  ])
  expect(readRichText('- Một\n- Hai')).toMatchObject([{ kind: 'list', ordered: false }])
})

test('What page and paper do not both show is kept as its plain words, and no link leads into a script', () => {
  expect(readRichText('# Tiêu đề\n\n> Trích\n\n<b onclick="x()">chữ</b>')).toMatchObject([
    { runs: [{ text: 'Tiêu đề' }] },
    { runs: [{ text: 'Trích' }] },
    { runs: [{ text: '<b onclick="x()">' }, { text: 'chữ' }, { text: '</b>' }] },
  ])
  expect(JSON.stringify(readRichText('[x](javascript:alert(1)) ![a](b.png)'))).not.toContain('javascript')
})

test('No text makes it fail', () => {
  for (const text of ['', '   ', '*', '[', '![', '- ', '1.', '***', '```', '&#0;', '\\']) readRichText(text)
})
