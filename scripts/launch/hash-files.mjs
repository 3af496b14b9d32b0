import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { project } from '../project.mjs'

/** Files at the top that the build reads have one of these names; folders are taken whole. */
const topFiles = /\.(js|mjs|ts|tsx|json|css)$/

/** Folders that no page is made from, or that are made anew before a build. */
const otherFolders = ['node_modules', 'docs', 'e2e', 'test-results', 'playwright-report', 'prisma/generated']

/**
 * A fingerprint of everything a build is made from: contents, not times, so that a checkout or a copy does not count as
 * a change. Folders are excluded by name rather than included, so that a new room is never forgotten.
 * @param {string[]} [besides] absolute paths of further folders to leave out
 * @returns {string}
 */
export function hashSources(besides = []) {
  const top = readdirSync(project, { withFileTypes: true }).filter((entry) => !entry.name.startsWith('.'))
  const files = top.filter((entry) => entry.isFile() && topFiles.test(entry.name) && entry.name !== 'next-env.d.ts')
  const folders = top.filter((entry) => entry.isDirectory())
  return hashFiles([
    ...files.map((entry) => path.join(project, entry.name)),
    ...folders.flatMap((entry) => findFiles(path.join(project, entry.name), besides)),
  ])
}

/**
 * @param {string[]} files absolute paths
 * @returns {string} a fingerprint of their names and contents, in whatever order they come
 */
export function hashFiles(files) {
  const hash = createHash('sha256')
  for (const file of files.toSorted()) {
    hash
      .update(`${path.relative(project, file)}\0`)
      .update(readFileSync(file))
      .update('\0')
  }
  return hash.digest('hex')
}

/**
 * @param {string} folder
 * @param {string[]} besides
 * @returns {string[]}
 */
function findFiles(folder, besides) {
  if (besides.includes(folder) || otherFolders.includes(path.relative(project, folder))) return []
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name)
    if (entry.name.startsWith('.')) return []
    if (entry.isDirectory()) return findFiles(file, besides)
    return entry.isFile() && !/\.test\.(mjs|tsx?)$/.test(entry.name) ? [file] : []
  })
}
