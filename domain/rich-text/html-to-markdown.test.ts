import { readFileSync } from 'node:fs'
import path from 'node:path'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { expect, test } from 'vitest'
import type { HtmlNode } from './html-node'
import { htmlToMarkdown } from './html-to-markdown'
import { readRichText } from './rich-text'

type Node = DefaultTreeAdapterTypes.Node

/** The tree of the parser that browsers' own follows, as the converter reads it. */
function toNode(node: Node): HtmlNode {
  if ('value' in node) return { kind: 'text', text: node.value }
  const children = 'childNodes' in node ? node.childNodes.filter(({ nodeName }) => nodeName !== '#comment') : []
  const attributes = 'attrs' in node ? node.attrs : []
  const attribute = (name: string) => attributes.find((one) => one.name === name)?.value ?? null
  return { kind: 'element', name: node.nodeName, attribute, children: children.map(toNode) }
}

const convert = (html: string) => htmlToMarkdown(toNode(parse(html)))
const fixture = (name: string) => readFileSync(path.join(import.meta.dirname, 'fixtures', name), 'utf8')

test('A page copied from Word becomes paragraphs, lists, bold, italic and links, and nothing of Word stays', () => {
  expect(convert(fixture('word.txt'))).toBe(
    [
      '**Sự cần thiết đầu tư**',
      'Xã **Thu Cúc** có 1.860 hộ dân tộc *Mường* và *Dao* dùng nước suối; xem [báo cáo](https://example.org/bao-cao).',
      '1. Xây dựng 04 công trình cấp nước  \n   – Đầu nguồn và bể lọc\n2. Thành lập tổ quản lý',
      '- Tập huấn 120 người\n- Đo chất lượng nước',
      'Hạng mục | Kinh phí',
      'Bể lọc | 45.000',
    ].join('\n\n'),
  )
})

test('What LibreOffice puts on the clipboard is read too', () => {
  expect(convert(fixture('libreoffice.txt'))).toBe(
    'Mục tiêu **đến năm 2029**:\n\n1. 95% số hộ có nước sạch\n2. Giảm *ca bệnh*\n\n- Trạm y tế\n- Trường học',
  )
})

test('Rows of a sheet become lines', () => {
  const html = `<html><body><!--StartFragment--><table width=128><col width=64 span=2><tr height=20>
    <td height=20 class=xl65>Xây lắp</td><td align=right>300000</td></tr><tr><td>Tập huấn</td><td></td></tr></table></body></html>`
  expect(convert(html)).toBe('Xây lắp | 300000\n\nTập huấn')
})

test('Ordinary text stays ordinary, whatever marks are in it', () => {
  for (const text of [
    '5 * 3 = 15 * 1',
    'a_b và _c_',
    '# 3',
    '2026. Năm cuối',
    '<b>chữ</b> & &amp;',
    '[x](y)',
    'C:\\*',
    '+ 5%',
    '> 3',
  ]) {
    const html = `<p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`
    const blocks = readRichText(convert(html))
    const words = blocks
      .map((block) => (block.kind === 'paragraph' ? block.runs.map((run) => run.text).join('') : '?'))
      .join()
    expect(words, text).toBe(text)
    expect(JSON.stringify(blocks)).not.toMatch(/bold|italic|href/)
  }
})

test('Decomposed letters, hard spaces, soft hyphens and struck out words are made clean', () => {
  const html = `<p>${'Phú Thọ'.normalize('NFD')}&nbsp;&nbsp;có nước&shy; sạch<del>cũ</del><s>bỏ</s>.<o:p>&nbsp;</o:p></p><p>&nbsp;</p>`
  expect(convert(html)).toBe('Phú Thọ có nước sạch.')
})

test('Lists that were typed by hand are lists', () => {
  expect(convert('<p>1. Một</p><p>2) Hai</p><p>- Ba</p><p>–&nbsp;Bốn</p>')).toBe('1. Một\n2. Hai\n\n- Ba\n- Bốn')
})

test('A link leads to pages and mailboxes only', () => {
  expect(convert('<p><a href="javascript:alert(1)">một</a> <a href="#_ftn1">hai</a></p>')).toBe('một hai')
})
