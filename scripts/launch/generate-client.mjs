import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { project } from '../project.mjs'
import { runNode } from '../run.mjs'
import { hashFiles } from './hash-files.mjs'

const generated = path.join(project, 'prisma', 'generated')
const mark = path.join(generated, 'made-from')

/**
 * Writes Prisma's typed client to prisma/generated when the schema or Prisma itself changed.
 * @param {import('../run.mjs').RunOptions} options
 * @returns {Promise<string>} what it did, in a word or two
 */
export async function generateClient(options) {
  const hash = hashFiles(
    ['prisma/schema.prisma', 'prisma.config.ts', 'node_modules/prisma/package.json'].map(inProject),
  )
  if (existsSync(mark) && readFileSync(mark, 'utf8') === hash && readdirSync(generated).length > 1) return 'up to date'
  // Prisma's command wants its native engine only to be there, not to run: naming any file saves the download.
  const env = { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, CHECKPOINT_DISABLE: '1' }
  await runNode([inProject('node_modules/prisma/build/index.js'), 'generate'], { ...options, env })
  writeFileSync(mark, hash)
  return 'generated'
}

/** @param {string} name */
function inProject(name) {
  return path.join(project, name)
}
