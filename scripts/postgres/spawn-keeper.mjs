import { spawn } from 'node:child_process'
import { chownSync, closeSync, existsSync, readFileSync, renameSync, statSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { findFreePort } from '../find-free-port.mjs'
import { PlainError } from '../plain-error.mjs'
import { makeLifeline } from './lifeline.mjs'
import { getPostmaster } from './postmaster.mjs'

// The keeper: a shell that starts the server, and asks it to end (a fast, clean shutdown) once the lifeline, its
// standard input, has no writer left. It ends when the server ends. Signals from the terminal are none of its business.
const keeper = `
trap '' INT TERM HUP
log=$1; shift
exec 3<&0 </dev/null >>"$log" 2>&1
"$@" 3<&- &
server=$!
(while read -r _ <&3; do :; done
 while kill -INT $server 2>/dev/null; do sleep 0.3; done) &
watch=$!
wait $server
kill -KILL $watch 2>/dev/null`

/**
 * @typedef {{ home: string, cluster: string, binaries: string, lifeline: string, throwaway: boolean,
 *   identity: import('./identity.mjs').Identity }} Place
 */

/**
 * Starts the server on a cluster and waits until it answers questions.
 * @param {Place} place
 * @returns {Promise<{ pid: number, port: number, hold: number | null }>} `hold` keeps it running until it is closed
 * @throws {PlainError} with the end of the log when it does not start
 */
export async function spawnKeeper(place) {
  const log = openLog(place)
  // After a kill -9 of the server its own children may need a moment to notice; until then it refuses to start.
  for (let tries = 0; ; tries++) {
    const started = await spawnOnce(place, log)
    if (started) return started
    const said = existsSync(log.name) ? readFileSync(log.name).subarray(log.from).toString().trim() : ''
    if (tries === 20 || !said.includes('pre-existing shared memory block')) {
      throw new PlainError(
        `The database did not start. The end of its log (${log.name}):\n${said.split('\n').slice(-9).join('\n')}`,
      )
    }
    await sleep(500)
  }
}

/**
 * @param {Place} place
 * @param {{ name: string, from: number }} log
 */
async function spawnOnce({ home, cluster, binaries, identity, lifeline, throwaway }, log) {
  const port = await findFreePort()
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '60',
    shared_buffers: '64MB',
    ...(throwaway && { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  }
  const server = [path.join(binaries, 'postgres'), '-D', cluster, '-p', String(port)]
  const args = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const { reader, writer } = makeLifeline(lifeline)
  const child = spawn('/bin/sh', ['-c', keeper, 'keeper', log.name, ...server, ...args], {
    ...identity,
    cwd: home,
    stdio: [reader, 'ignore', 'ignore'],
    detached: true,
    env: { ...process.env, LC_ALL: 'C' },
  })
  child.unref()
  closeSync(reader)
  for (let waited = 0; child.exitCode === null && child.signalCode === null && waited < 60_000; waited += 25) {
    const found = getPostmaster(cluster)
    if (found?.state === 'ready' && found.port === port) return { pid: found.pid, port, hold: writer }
    await sleep(25)
  }
  closeSync(writer)
  return null
}

/**
 * The server's log, written by the server's own user; one that has grown past 5 MB is put aside, one old one is kept.
 * @param {Place} place
 */
function openLog({ home, identity: { uid, gid } }) {
  const name = path.join(home, 'postgres.log')
  const size = statSync(name, { throwIfNoEntry: false })?.size ?? 0
  if (size > 0 && uid !== undefined && gid !== undefined) chownSync(name, uid, gid)
  if (size > 5_000_000) renameSync(name, `${name}.1`)
  return { name, from: size > 5_000_000 ? 0 : size }
}
