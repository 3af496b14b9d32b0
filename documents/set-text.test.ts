import sharp from 'sharp'
import { expect, test } from 'vitest'
import { setText } from './set-text'

const letters = [...'aăâbcdđeêghiklmnoôơpqrstuưvxy']
const marks = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323']
const marked = letters
  .filter((letter) => /[aăâeêioôơuưy]/.test(letter))
  .flatMap((letter) => marks.map((mark) => (letter + mark).normalize('NFC')))

const set = async (text: string, face: 'serifBold' | 'sansBold' | 'sans' = 'serifBold') => {
  const { data } = await setText({ text, face, size: 48, colour: '#FFFFFF', width: 900 })
  return (await sharp(data).raw().toBuffer()).toString('base64')
}

test.each(['serifBold', 'sans', 'sansBold'] as const)(
  'Every Vietnamese letter has a shape of its own: %s',
  async (face) => {
    const all = [...new Set([...letters, ...marked])].flatMap((letter) => [letter, letter.toUpperCase()])
    const shapes = new Map<string, string>()
    for (const letter of all) {
      const shape = await set(letter, face)
      expect(`${letter} looks like ${shapes.get(shape)}`).toBe(`${letter} looks like undefined`)
      shapes.set(shape, letter)
    }
    expect(shapes.size).toBeGreaterThanOrEqual(178)
  },
)

test('Letters and marks that were typed apart are set as one', async () => {
  expect(await set('Việt Nam ỗ ữ'.normalize('NFD'))).toBe(await set('Việt Nam ỗ ữ'))
})

test('What looks like markup is set as it stands', async () => {
  const { width } = await setText({ text: '<b>&amp;</b>', face: 'sans', size: 30, colour: '#FFFFFF', width: 900 })
  expect(width).toBeGreaterThan(100)
})
