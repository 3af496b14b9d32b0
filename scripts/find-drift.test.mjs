import path from 'node:path'
import { expect, inject, test } from 'vitest'
import { findDrift } from './find-drift.mjs'
import { createDatabase } from './postgres/create-database.mjs'
import { project } from './project.mjs'

const schema = path.join(project, 'prisma', 'schema.prisma')

/** @param {{ name: string, template?: string }} database */
async function makeDatabase({ name, template }) {
  const url = new URL(inject('postgres').url)
  url.pathname = `/${name}`
  await createDatabase(url.href, { template })
  return url.href
}

test('A database made by the migrations is the one the schema describes', async () => {
  const url = await makeDatabase({ name: 'drift_migrated', template: 'app' })
  expect(await findDrift(url, schema)).toBe('')
})

test('What the migrations lack is told as SQL', async () => {
  const url = await makeDatabase({ name: 'drift_empty' })
  expect(await findDrift(url, schema)).toContain('CREATE TABLE "SiteSettings"')
})
