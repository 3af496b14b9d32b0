import { expect, test } from 'vitest'
import { everyNeed, readNeedQuery, toNeedParams } from './need-query'

test('What an address asks for is read, and written again the same', () => {
  const asked = { kind: 'goods', field: 'health', page: '2' }
  expect(readNeedQuery(asked)).toEqual({ kind: 'goods', field: 'health', page: 2 })
  expect(toNeedParams(readNeedQuery(asked))).toEqual(asked)
})

test.each([
  {},
  { kind: '', field: '', page: '' },
  { kind: 'money', field: 'Not a key', page: '-1' },
  { kind: ['x', 'goods'], field: '../', page: '1e99x' },
])('What cannot be meant asks for every need: %j', (params) => {
  expect(readNeedQuery(params)).toEqual(everyNeed)
  expect(toNeedParams(everyNeed)).toEqual({})
})
