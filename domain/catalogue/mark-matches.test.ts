import { expect, test } from 'vitest'
import { comparedWord } from './compared-word'
import { markMatches, type SoughtWord } from './mark-matches'

const seek = (...words: (string | [string, Partial<SoughtWord>])[]): SoughtWord[] =>
  words.map((word) => {
    const [text, more] = typeof word === 'string' ? [word, {}] : word
    return { ...comparedWord(text), stem: null, prefix: false, ...more }
  })
const marked = (text: string, sought: SoughtWord[]) =>
  markMatches(text, sought)
    .map((piece) => (piece.match ? `[${piece.text}]` : piece.text))
    .join('')

test.each([
  ['Cấp nước sạch tự chảy', seek('nuoc', 'sach'), 'Cấp [nước sạch] tự chảy'],
  ['Sách và nước sạch', seek('nuoc', 'sach'), 'Sách và [nước sạch]'],
  ['Sách và nước', seek('nuoc', 'sach'), '[Sách] và [nước]'],
  ['Đọc sách cho sạch', seek('sách'), 'Đọc [sách] cho sạch'],
  ['Đường sạch', seek('duong'), '[Đường] sạch'],
  ['Hồ Hòa Bình', seek('hoà', 'bình'), 'Hồ [Hòa Bình]'],
  ['Reading in Schools, schooling', seek(['school', { stem: 'school' }]), 'Reading in [Schools], [schooling]'],
  ['Poor families', seek(['family', { stem: 'famili' }]), 'Poor [families]'],
  ['Planning a planet', seek(['plan', { stem: 'plan' }]), '[Planning] a planet'],
  ['Gravity-fed', seek(['grav', { prefix: true }]), '[Gravity]-fed'],
  ['', seek('a'), ''],
  ['Nothing here', seek('water'), 'Nothing here'],
])('%s', (text, sought, expected) => {
  expect(marked(text, sought)).toBe(expected)
})

test('Joined, the pieces are the text, and no letter is parted from its marks', () => {
  const texts = ['Nước sạch 🙂 nước'.normalize('NFD'), 'nước', '🙂nước🙂', 'a\ud800nuoc']
  for (const text of texts) {
    const pieces = markMatches(text, seek('nuoc', ['s', { prefix: true }]))
    expect(pieces.map((piece) => piece.text).join('')).toBe(text)
    for (const piece of pieces) expect(piece.text).not.toMatch(/^[\p{M}\udc00-\udfff]/u)
  }
})
