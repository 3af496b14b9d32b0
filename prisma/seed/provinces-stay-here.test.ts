import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { foldAccents } from '@/domain/fold-accents'
import { siteSettings } from '@/domain/settings/site-settings'
import { loadProfile, profileNames } from './profile'

const root = join(import.meta.dirname, '../..')
const folders = ['app', 'components', 'documents', 'domain', 'i18n', 'messages', 'scripts', 'server', 'public']
/** Tests, and what only tests read, may speak of a province; so may what tools write. */
const spared = /\.test\.|\/testing\/|-fixture\.|\/node_modules\/|\.(woff2|png|ico|ttf)$/

const profiles = await Promise.all(profileNames().map(loadProfile))

/** What gives a province away, without accents: its name in words or in an address, its department, its codes. */
const traces = profiles.flatMap(({ settings }) => {
  const { provinceName, departmentName, codePrefix } = siteSettings.parse(settings)
  const names = [provinceName.vi, provinceName.en, departmentName.vi, departmentName.en].map(foldAccents)
  return [
    ...[...new Set(names)].map((name) => new RegExp(`\\b${name.replaceAll(' ', '[-_ ]')}\\b`)),
    new RegExp(`\\b${codePrefix.toLowerCase()}-(\\d{4}|\\$)`),
    new RegExp(`['"\`]${codePrefix.toLowerCase()}['"\`]`),
  ]
})

test('A trace of a province is recognised', () => {
  const isTrace = (text: string) => traces.some((trace) => trace.test(foldAccents(text)))
  for (const text of ['tỉnh Phú Thọ', 'binh-phuoc', 'BP-2026-001', '/vi/de-xuat/pt-2026-014', "codePrefix: 'PT'"]) {
    expect(isTrace(text), text).toBe(true)
  }
  for (const text of ['accept-2026', 'the prefix', 'XY-2026-001', 'http-equiv']) expect(isTrace(text), text).toBe(false)
})

test('Nothing outside the seed and the tests knows a province by name or by its codes', () => {
  const files = [
    ...['proxy.ts', 'instrumentation.ts', 'next.config.js', 'prisma/schema.prisma', 'prisma.config.ts'],
    ...folders.flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1)),
    ),
  ].filter((file) => !spared.test(file))
  expect(files.length).toBeGreaterThan(400)
  const found = files.flatMap((file) =>
    readFileSync(join(root, file), 'utf8')
      .split('\n')
      .flatMap((line, i) =>
        traces.some((trace) => trace.test(foldAccents(line))) ? [`${file}:${i + 1} ${line.trim().slice(0, 120)}`] : [],
      ),
  )
  expect(found).toEqual([])
})
