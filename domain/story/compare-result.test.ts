import { expect, test } from 'vitest'
import { compareResult } from './compare-result'

test.each([
  ['en', '18%', '96%', 0.18, 0.96],
  ['vi', '18%', '96%', 0.18, 0.96],
  ['en', '2 of 21', '21 of 21', 2 / 21, 1],
  ['vi', '31/164 em', '97/164 em', 31 / 164, 97 / 164],
  ['vi', '1.204/2.300 hộ', '2.300/2.300 hộ', 1204 / 2300, 1],
  ['en', '38 months', '14 months', 1, 14 / 38],
  ['en', '6.2 million VND', '24.1 million VND', 6.2 / 24.1, 1],
  ['vi', '6,2 triệu đồng/năm', '24,1 triệu đồng/năm', 6.2 / 24.1, 1],
  ['vi', '130.000 đồng/kg', '210.000 đồng/kg', 13 / 21, 1],
  ['en', '0', '12', 0, 1],
] as const)('%s: from %s to %s can be drawn', (locale, before, after, from, to) => {
  const compared = compareResult(before, after, locale)
  expect(compared?.before).toBeCloseTo(from)
  expect(compared?.after).toBeCloseTo(to)
})

test.each([
  ['en', 'About 100 minutes', '4 minutes'],
  ['en', 'No tariff', '94%'],
  ['vi', 'Chưa có', '286/286 người'],
  ['en', '2 of 21', '30 of 34'],
  ['en', '40 minutes', '2 hours'],
  ['en', '18%', '96 of 100'],
  ['en', '120%', '140%'],
  ['en', '0', '0'],
  ['en', '6,2 million', '24,1 million'],
  ['en', '', ''],
] as const)('%s: from %s to %s is not drawn', (locale, before, after) => {
  expect(compareResult(before, after, locale)).toBeNull()
})
