import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { PlainError } from '../plain-error.mjs'

/**
 * The database's password, made once per data folder and readable by its owner only.
 * @param {string} dataDir
 * @param {{ mayCreate: boolean }} options  false once a database was made with it
 * @throws {PlainError} when it was lost
 */
export function readPassword(dataDir, { mayCreate }) {
  const file = path.join(dataDir, 'database-password')
  if (!existsSync(file)) {
    if (!mayCreate) {
      throw new PlainError(
        `${file} is missing, and without it the database beside it stays closed. Put it back from your copy of the folder.`,
      )
    }
    writeFileSync(file, `${randomBytes(24).toString('hex')}\n`, { mode: 0o600 })
  }
  return readFileSync(file, 'utf8').trim()
}
