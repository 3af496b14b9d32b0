import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

// The first administrator's password is kept, for its owner only, from the seed until it was shown: a build that fails
// in between must not lose the only copy.

/** @typedef {{ email: string, password: string | null }} Administrator  `password` is null when the environment gave it */

/**
 * @param {string} dataDir
 * @param {Administrator} administrator
 */
export function keepFirstAdministrator(dataDir, administrator) {
  writeFileSync(fileOf(dataDir), JSON.stringify(administrator), { mode: 0o600 })
}

/**
 * @param {string} dataDir
 * @returns {Administrator | null} null once it was shown
 */
export function getFirstAdministrator(dataDir) {
  return existsSync(fileOf(dataDir)) ? JSON.parse(readFileSync(fileOf(dataDir), 'utf8')) : null
}

/** @param {string} dataDir */
export function forgetFirstAdministrator(dataDir) {
  rmSync(fileOf(dataDir), { force: true })
}

/** @param {string} dataDir */
function fileOf(dataDir) {
  return path.join(dataDir, 'first-administrator.json')
}
