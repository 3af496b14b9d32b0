import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { PlainError } from '../plain-error.mjs'
import { project } from '../project.mjs'
import { runNode } from '../run.mjs'
import { hashSources } from './hash-files.mjs'

const buildId = path.join(project, '.next', 'BUILD_ID')
const mark = path.join(project, '.next', 'made-from')

/**
 * Builds the site when its sources changed since the last build. The build gets neither database nor secret: it needs
 * none, and what it made once serves any data.
 * @param {import('../run.mjs').RunOptions & { dataDir: string }} options
 * @returns {Promise<string>} what it did, in a word or two
 */
export async function buildSite({ dataDir, ...options }) {
  const hash = hashSources([dataDir])
  if (existsSync(buildId) && existsSync(mark) && readFileSync(mark, 'utf8') === hash) return 'up to date'
  for (const file of [mark, buildId]) rmSync(file, { force: true })
  const { DATABASE_URL, NEXTAUTH_SECRET, NEXTAUTH_URL, SITE_URL, ...others } = process.env
  const env = { ...others, NODE_ENV: /** @type {const} */ ('production'), NEXT_TELEMETRY_DISABLED: '1' }
  await buildWorker({ ...options, env })
  await runNode([path.join(project, 'node_modules', 'next', 'dist', 'bin', 'next'), 'build'], { ...options, env })
  if (!existsSync(buildId)) throw new PlainError('The build ended early, without an error and without a result.')
  writeFileSync(mark, hash)
  return 'made'
}

/**
 * Bundles the program that renders PDF files, which runs in threads of its own and not in Next's bundle.
 * @param {import('../run.mjs').RunOptions} options
 */
export async function buildWorker(options) {
  await runNode([path.join(project, 'scripts', 'build-worker.mjs')], options)
}
