import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { db } from '@/server/db'
import { page } from './guidance/privacy'

const migration = 'prisma/migrations/20261126071000_readers_and_checks/migration.sql'

/** The page as it began before readers were counted. */
const before = JSON.stringify(page)
  .replace(/- Phần mềm đếm mỗi ngày.*?\\n(?=- Phần mềm không ghi lại)/, '')
  .replace(/- The software counts how often.*?\\n(?=- The software keeps)/, '')
  .replace('công cụ đo lường của bên ngoài, ', 'công cụ đo lường, ')
  .replace('There is no outside analytics', 'There is no analytics')

test('The page on privacy of a site that is there already says that readers are counted, in what staff changed too', async () => {
  expect(before).not.toBe(JSON.stringify(page))
  const changed = before.replace('Khi quý vị chỉ đọc', 'Khi quý vị đọc trang này')
  await db().sitePage.create({
    data: { key: 'privacy', draft: JSON.parse(changed), published: JSON.parse(before) },
  })
  const statement = readFileSync(migration, 'utf8')
    .split(';\n')
    .find((one) => one.includes('UPDATE "SitePage"'))
  // Twice, as it may find what it wrote.
  for (let i = 0; i < 2; i += 1) await db().$executeRawUnsafe(statement ?? '')
  const after = await db().sitePage.findUniqueOrThrow({ where: { key: 'privacy' } })
  expect(after.published).toEqual(JSON.parse(JSON.stringify(page)))
  expect(JSON.stringify(after.draft)).toContain('Khi quý vị đọc trang này')
  expect(JSON.stringify(after.draft)).toContain('Phần mềm đếm mỗi ngày')
})
