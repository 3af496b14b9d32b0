import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { iconsFile, makeIcons } from './make-icons.mjs'

test('The icons of the pages are those of the icon package', async () => {
  expect(readFileSync(iconsFile, 'utf8')).toBe(await makeIcons())
})
