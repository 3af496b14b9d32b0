import { expect, test } from 'vitest'
import { usd } from '../money/money'
import { presentDay, presentMoment, presentMonth } from './present-day'
import { presentMoney, presentNumber, presentRoundMoney, presentShare } from './present-money'

const plain = (text: string) => text.replaceAll('\u00a0', ' ')

test('Money is written as each language writes it', () => {
  expect(plain(presentMoney({ amount: usd(412_000), currency: 'USD' }, 'en'))).toBe('US$ 412,000')
  expect(plain(presentMoney({ amount: usd(412_000), currency: 'USD' }, 'vi'))).toBe('412.000 USD')
  expect(plain(presentMoney({ amount: 4_860_000_000, currency: 'VND' }, 'en'))).toBe('4,860,000,000 VND')
  expect(plain(presentMoney({ amount: 4_860_000_000, currency: 'VND' }, 'vi'))).toBe('4.860.000.000 đồng')
})

test('A round amount is short, and a small one is not rounded', () => {
  const dong = { amount: 10_835_600_000, currency: 'VND' } as const
  expect(plain(presentRoundMoney(dong, 'en'))).toBe('10.8 billion VND')
  expect(plain(presentRoundMoney(dong, 'vi'))).toBe('10,8 tỷ đồng')
  expect(plain(presentRoundMoney({ amount: usd(11_100_000), currency: 'USD' }, 'en'))).toBe('US$ 11.1 million')
  expect(plain(presentRoundMoney({ amount: usd(11_100_000), currency: 'USD' }, 'vi'))).toBe('11,1 triệu USD')
  expect(plain(presentRoundMoney({ amount: usd(8_000), currency: 'USD' }, 'en'))).toBe('US$ 8,000')
})

test('A figure never parts from its unit at the end of a line', () => {
  expect(presentMoney({ amount: usd(1), currency: 'USD' }, 'vi')).not.toContain(' ')
})

test('Numbers, shares, days and months', () => {
  expect(presentNumber(7900, 'en')).toBe('7,900')
  expect(presentNumber(7900, 'vi')).toBe('7.900')
  expect(presentShare(0.1799, 'en')).toBe('18%')
  expect(presentShare(0.1799, 'vi')).toBe('18%')
  expect(presentDay('2026-11-02', 'en')).toBe('2 Nov 2026')
  expect(presentDay('2026-11-02', 'vi')).toBe('02/11/2026')
  expect(presentMonth('2027-04', 'en')).toBe('April 2027')
  expect(presentMonth('2027-04', 'vi')).toBe('tháng 4/2027')
})

test('A moment is shown as clocks in Viet Nam show it', () => {
  const moment = new Date('2026-11-21T18:42:00Z')
  expect(presentMoment(moment, 'en')).toBe('22 Nov 2026, 01:42')
  expect(presentMoment(moment, 'vi')).toBe('01:42 22/11/2026')
})
