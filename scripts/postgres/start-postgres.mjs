import { closeSync, existsSync, mkdirSync, realpathSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { takeLock } from '../lock.mjs'
import { PlainError } from '../plain-error.mjs'
import { isAlive } from '../process-mark.mjs'
import { project } from '../project.mjs'
import { findBinaries } from './binaries.mjs'
import { prepareHome } from './home.mjs'
import { chooseIdentity } from './identity.mjs'
import { initialiseCluster } from './initialise-cluster.mjs'
import { holdLifeline } from './lifeline.mjs'
import { readPassword } from './password.mjs'
import { getPostmaster } from './postmaster.mjs'
import { spawnKeeper } from './spawn-keeper.mjs'

/**
 * A PostgreSQL server of our own.
 * @typedef {object} Postgres
 * @property {string} url address of the database `app` on it (which need not exist yet)
 * @property {string} home the folder with its data and log
 * @property {boolean} adopted it was running already
 * @property {() => boolean} isRunning
 * @property {() => Promise<void>} stop lets go of it; the last to let go waits until it has shut down cleanly
 */

/**
 * Starts the PostgreSQL that comes with this project, or adopts the one already running on the same data. It listens
 * on 127.0.0.1 only, at a free port, with a password kept in the data folder, and shuts down when the last process
 * that started or adopted it has stopped it or died.
 * @param {object} options
 * @param {string} options.dataDir made when missing; the data goes to `postgres/` in it
 * @param {boolean} [options.throwaway] true gives up safety for speed: for tests, whose data is not missed
 * @returns {Promise<Postgres>}
 * @throws {import('../plain-error.mjs').PlainError} when it cannot start, saying what to do
 */
export async function startPostgres({ dataDir, throwaway = false }) {
  if (process.platform === 'win32') {
    throw new PlainError('On Windows, run this inside WSL, or set DATABASE_URL to a PostgreSQL server.')
  }
  mkdirSync(dataDir, { recursive: true })
  const wanted = path.join(dataDir, 'postgres')
  const identity = chooseIdentity(path.join(wanted, 'cluster'), project)
  const binaries = findBinaries(identity)
  const release = await takeLock(path.join(dataDir, 'postgres.lock'), { waitMs: 60_000 })
  try {
    prepareHome(wanted, identity)
    const home = realpathSync(wanted)
    const cluster = path.join(home, 'cluster')
    const password = readPassword(dataDir, { mayCreate: !existsSync(cluster) })
    const lifeline = path.join(dataDir, 'postgres.lifeline')
    const adopted = await adopt(cluster, lifeline)
    if (!adopted && !existsSync(cluster)) initialiseCluster({ home, cluster, binaries, identity, password, throwaway })
    const running = adopted ?? (await spawnKeeper({ home, cluster, binaries, identity, lifeline, throwaway }))
    return {
      url: `postgresql://app:${password}@127.0.0.1:${running.port}/app?sslmode=disable`,
      home,
      adopted: adopted !== null,
      isRunning: () => isAlive(running.pid),
      stop: () => letGo(running, cluster),
    }
  } finally {
    release()
  }
}

/**
 * @param {string} cluster
 * @param {string} lifeline
 */
async function adopt(cluster, lifeline) {
  for (let waited = 0; ; waited += 50) {
    const found = getPostmaster(cluster)
    if (!found) return null
    if (found.state === 'ready') {
      const hold = await holdLifeline(lifeline)
      if (hold !== null) return { ...found, hold }
      process.kill(found.pid, 'SIGINT') // nobody keeps it any more: let it end, then start afresh
    }
    if (waited > 60_000) throw new Error(`The database (process ${found.pid}) neither becomes ready nor ends.`)
    await sleep(50)
  }
}

/**
 * @param {{ pid: number, hold: number | null }} running
 * @param {string} cluster
 */
async function letGo(running, cluster) {
  if (running.hold === null) return
  closeSync(running.hold)
  running.hold = null
  // The keeper reacts at once when we were the last; while the state stays `ready`, somebody else still uses it.
  for (let waited = 0; isAlive(running.pid) && waited < 30_000; waited += 25) {
    if (waited > 1_500 && getPostmaster(cluster)?.state === 'ready') return
    await sleep(25)
  }
}
