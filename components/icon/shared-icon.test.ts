import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { sharedIcons } from './shared-icon'

test('Every icon that pages name is in the file they draw it from', () => {
  const file = readFileSync(path.join(import.meta.dirname, '../../public/icons.svg'), 'utf8')
  expect([...file.matchAll(/<symbol id="([^"]+)"/g)].map((match) => match[1])).toEqual([...sharedIcons])
})
