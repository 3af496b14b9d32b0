import { createHash } from 'node:crypto'
import { chmodSync, chownSync, existsSync, mkdirSync, readdirSync, realpathSync, rmdirSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { PlainError } from '../plain-error.mjs'
import { runAs } from './identity.mjs'

/** Where root keeps what a clone below a closed folder (such as /root) cannot: no other user reaches into those. */
const sharedHome = '/var/lib/nhip-cau'

/**
 * Gives the database a folder it can write to. That is `wanted`, unless root started us and the database's user cannot
 * reach it; then the folder is made in /var/lib/nhip-cau and `wanted` becomes a link to it, so that the data stays to
 * be found where it is looked for. (Not in /tmp or /var/tmp: those are swept.)
 * @param {string} wanted
 * @param {import('./identity.mjs').Identity} identity
 * @throws {PlainError} when data is already there and cannot be reached
 */
export function prepareHome(wanted, identity) {
  mkdirSync(wanted, { recursive: true, mode: 0o700 })
  if (identity.uid === undefined || identity.gid === undefined) return
  chownSync(wanted, identity.uid, identity.gid)
  if (canWrite(wanted, identity)) return
  if (readdirSync(wanted).length > 0) {
    throw new PlainError(
      `The database in ${wanted} can no longer be reached by its user (number ${identity.uid}). ` +
        'Let others pass through the folders above it (chmod a+x), or move the data and set DATA_DIR.',
    )
  }
  const name = createHash('sha256').update(path.resolve(wanted)).digest('hex').slice(0, 12)
  const home = path.join(openSharedHome(), `data-${name}`)
  if (existsSync(path.join(home, 'cluster'))) {
    throw new PlainError(
      `${home} holds the database of a project that stood in this same place. ` +
        `To keep it: rmdir ${wanted} && ln -s ${home} ${wanted}. To begin anew: move ${home} away.`,
    )
  }
  mkdirSync(home, { recursive: true, mode: 0o700 })
  chownSync(home, identity.uid, identity.gid)
  rmdirSync(wanted)
  symlinkSync(home, wanted)
  if (!canWrite(wanted, identity)) throw unreachable(home)
}

/** Makes /var/lib/nhip-cau, passable by everyone, and returns it. */
export function openSharedHome() {
  try {
    mkdirSync(sharedHome, { recursive: true })
    chmodSync(sharedHome, 0o755)
  } catch {
    throw unreachable(sharedHome)
  }
  return sharedHome
}

/**
 * @param {string} folder
 * @param {import('./identity.mjs').Identity} identity
 */
function canWrite(folder, identity) {
  // Asked of the resolved path: the link itself may lie below the closed folder.
  return runAs(identity, 'test', ['-w', realpathSync(folder)]).status === 0
}

/** @param {string} folder */
function unreachable(folder) {
  return new PlainError(
    `The database's user cannot use ${folder}. Clone the project outside closed folders such as /root, or set DATABASE_URL.`,
  )
}
