import { spawnSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { PlainError } from '../plain-error.mjs'

/**
 * Who the database runs as: `{}` is "as we are"; with numbers, as that user (only root can ask for that).
 * @typedef {{ uid?: number, gid?: number }} Identity
 */

/**
 * PostgreSQL refuses to run as root. Started by root, it runs as the owner of the data it already has, else as the
 * owner of the project folder, else as `postgres` or `nobody`; no user is created.
 * @param {string} cluster the folder with PostgreSQL's data, which need not exist yet
 * @param {string} project the folder of this project
 * @returns {Identity}
 * @throws {PlainError} when root has nobody to run it as
 */
export function chooseIdentity(cluster, project) {
  if (process.getuid?.() !== 0) return {}
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .map(([name, , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
  // initdb wants the user to have a name, so an owner unknown to /etc/passwd does not count.
  const named = [ownerOf(cluster), ownerOf(project)].map((uid) => uid && users.find((user) => user.uid === uid))
  const fallback = ['postgres', 'nobody'].map((name) => users.find((user) => user.name === name))
  const chosen = [...named, ...fallback].find((user) => user)
  if (!chosen) {
    throw new PlainError(
      'PostgreSQL does not run as root and this system has no user "postgres" or "nobody". Start as an ordinary user, or set DATABASE_URL.',
    )
  }
  return { uid: chosen.uid, gid: chosen.gid }
}

/**
 * Runs a small program as the database's user.
 * @param {Identity} identity
 * @param {string} command
 * @param {string[]} args
 */
export function runAs(identity, command, args) {
  return spawnSync(command, args, { ...identity, cwd: '/', encoding: 'utf8' })
}

/** @param {string} folder */
function ownerOf(folder) {
  return statSync(folder, { throwIfNoEntry: false })?.uid
}
