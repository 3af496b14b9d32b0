import { expect, test } from 'vitest'
import { loadFonts } from './font-families'
import { printable } from './printable'

const print = async (text: string) => printable({ text }, await loadFonts()).text

test('Vietnamese that was typed with separate marks becomes whole letters', async () => {
  expect(await print('Phú Thọ'.normalize('NFD'))).toBe('Phú Thọ')
})

test('Spaces are single and soft hyphens gone, while line ends and figures with their units stay together', async () => {
  expect(await print('two  spaces,\ta tab\nand hy\u00adphens')).toBe('two spaces, a tab\nand hyphens')
  expect(await print('within 100 m for US$ 52,000')).toBe('within 100\u00a0m for US$\u00a052,000')
})

test('What no font can draw becomes its plain form or a question mark, never another letter', async () => {
  expect(await print('ﬁve ≥ 3 → 4, 100％ 한국 👍🏽')).toBe('ﬁve ≥ 3 → 4, 100% ?? ??')
})
