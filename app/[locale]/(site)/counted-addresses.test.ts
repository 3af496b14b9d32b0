import { expect, test } from 'vitest'
import { locales } from '@/domain/locale'
import { routing } from '@/i18n/routing'
import { readingAt } from '@/server/readers/reading-of.mjs'

test('Readers are counted at exactly the addresses that listings and their PDFs have', () => {
  const counted = Object.entries(routing.pathnames).flatMap(([template, written]) =>
    locales.every((locale) => {
      const form = typeof written === 'string' ? written : written[locale]
      return readingAt(`/${locale}${form.replace(/\[\w+\]/g, 'xy-2026-014')}`) !== null
    })
      ? [template]
      : [],
  )
  expect(counted).toEqual(['/proposals/[code]', '/proposals/[code]/pdf', '/needs/[code]', '/stories/[code]'])
})
