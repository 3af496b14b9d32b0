import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { project } from '../project.mjs'
import { run, runNode } from '../run.mjs'

/**
 * Installs the packages when `node_modules` is not what `package-lock.json` asks for. Development packages come along
 * even where NODE_ENV says production: the build checks types with them.
 * @param {import('../run.mjs').RunOptions} options
 * @returns {Promise<string>} what it did, in a word or two
 */
export async function installPackages(options) {
  if (isInstalled()) return 'up to date'
  // The named file keeps Prisma's install script from downloading an engine nobody uses here.
  const env = { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath }
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error']
  const npm = process.env.npm_execpath ?? ''
  if (npm.endsWith('npm-cli.js')) await runNode([npm, ...args], { ...options, env })
  else await run('npm', args, { ...options, env })
  return 'installed'
}

/**
 * npm leaves a record of what it installed as its very last act. Comparing the two needs no mark of our own, and sees an
 * interrupted install and a changed lock file alike. Optional packages may be missing: most are for other systems.
 */
function isInstalled() {
  const record = path.join(project, 'node_modules', '.package-lock.json')
  if (!existsSync(record)) return false
  const wanted = readPackages(path.join(project, 'package-lock.json'))
  const present = readPackages(record)
  return Object.entries(wanted).every(([name, { version, optional }]) => {
    return name === '' || (present[name] ? present[name].version === version : optional)
  })
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function readPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages
}
