import { existsSync } from 'node:fs'
import path from 'node:path'
import { PlainError } from '../plain-error.mjs'
import { project } from '../project.mjs'

/**
 * What a start is asked to do.
 * @typedef {object} Settings
 * @property {boolean} dev
 * @property {number} port
 * @property {string} dataDir absolute
 * @property {string} siteUrl the address readers see, without a slash at the end
 * @property {string | undefined} databaseUrl set when a server of one's own is to be used
 * @property {boolean} verbose
 */

/**
 * Reads the environment, and `.env` for what the environment leaves open.
 * @param {{ dev: boolean }} options
 * @returns {Settings}
 * @throws {PlainError} when PORT is no port
 */
export function readSettings({ dev }) {
  const file = path.join(project, '.env')
  if (existsSync(file)) process.loadEnvFile(file)
  const { PORT, DATA_DIR, SITE_URL, NEXTAUTH_URL, DATABASE_URL, VERBOSE } = process.env
  const port = Number(PORT || 3000)
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new PlainError(`PORT is "${PORT}", which is no port. Give a number from 1 to 65535.`)
  }
  return {
    dev,
    port,
    dataDir: path.resolve(project, DATA_DIR || '.data'),
    siteUrl: (SITE_URL || NEXTAUTH_URL || `http://localhost:${port}`).replace(/\/+$/, ''),
    databaseUrl: DATABASE_URL || undefined,
    verbose: Boolean(VERBOSE) && VERBOSE !== '0',
  }
}
