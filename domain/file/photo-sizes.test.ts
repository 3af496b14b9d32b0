import { expect, test } from 'vitest'
import { photoWidths } from './photo-sizes'

test('A photo can be had in three widths, a small one up to its own, and none is enlarged', () => {
  expect(photoWidths(2400)).toEqual([480, 960, 1440])
  expect(photoWidths(1440)).toEqual([480, 960, 1440])
  expect(photoWidths(1200)).toEqual([480, 960, 1200])
  expect(photoWidths(480)).toEqual([480])
  expect(photoWidths(300)).toEqual([300])
})
