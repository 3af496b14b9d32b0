import { spawnSync } from 'node:child_process'
import { chownSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { PlainError } from '../plain-error.mjs'

/**
 * Makes an empty cluster whose owner is the database user `app`. It appears whole or not at all: a killed start leaves
 * only a folder that the next one removes. The built-in C.UTF-8 locale is the one that sorts the same on every machine
 * and still knows that Đ and đ are one letter (plain C does not).
 * @param {{ home: string, cluster: string, binaries: string, password: string, throwaway: boolean,
 *   identity: import('./identity.mjs').Identity }} options
 * @throws {PlainError}
 */
export function initialiseCluster({ home, cluster, binaries, password, throwaway, identity }) {
  for (const left of readdirSync(home).filter((name) => name.startsWith('new-'))) {
    rmSync(path.join(home, left), { recursive: true, force: true })
  }
  const half = path.join(home, `new-${process.pid}`)
  const passwordFile = path.join(home, `new-password-${process.pid}`)
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 })
  if (identity.uid !== undefined && identity.gid !== undefined) chownSync(passwordFile, identity.uid, identity.gid)
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
  const access = ['--username=app', `--pwfile=${passwordFile}`, '--auth=scram-sha-256']
  const made = spawnSync(
    path.join(binaries, 'initdb'),
    ['-D', half, ...access, ...locale, '--no-instructions', ...(throwaway ? ['--no-sync'] : [])],
    { ...identity, cwd: home, encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } },
  )
  rmSync(passwordFile, { force: true })
  if (made.status !== 0) {
    rmSync(half, { recursive: true, force: true })
    throw new PlainError(`The database could not be made in ${home}: ${(made.error?.message ?? made.stderr).trim()}`)
  }
  renameSync(half, cluster)
}
