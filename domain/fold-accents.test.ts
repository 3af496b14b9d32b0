import { expect, test } from 'vitest'
import { foldAccents } from './fold-accents'

test('Words compare equal with and without accents, in either Unicode form', () => {
  expect(foldAccents('Đồng Lương')).toBe('dong luong')
  expect(foldAccents('Đồng Lương'.normalize('NFD'))).toBe(foldAccents('ĐỒNG LƯƠNG'))
})
