import { randomBytes } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import path from 'node:path'
import { expect, inject } from 'vitest'
import { createDatabase } from '../postgres/create-database.mjs'
import { project } from '../project.mjs'

// Before each test file of the rooms that work with data: a database of its own, empty and migrated, and the rest of the
// environment the program expects. Other test files get nothing, so that they cannot come to need it unnoticed.

const room = path.relative(project, expect.getState().testPath ?? '').split(path.sep)[0] ?? ''
if (['server', 'prisma'].includes(room)) {
  const { url: template, dataDir } = inject('postgres')
  const url = new URL(template)
  url.pathname = `/test_${randomBytes(6).toString('hex')}`
  await createDatabase(url.href, { template: new URL(template).pathname.slice(1) })
  Object.assign(process.env, {
    DATABASE_URL: url.href,
    DATA_DIR: mkdtempSync(path.join(dataDir, 'files-')),
    NEXTAUTH_SECRET: 'only-for-tests-only-for-tests-only',
    NEXTAUTH_URL: 'http://localhost:3000',
    SITE_URL: 'http://localhost:3000',
  })
}
