import { accessSync, constants, mkdirSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { explain } from '../explain.mjs'
import { takeLock } from '../lock.mjs'
import { PlainError } from '../plain-error.mjs'
import { project } from '../project.mjs'
import { endChildren } from '../run.mjs'
import { Steps } from '../steps.mjs'
import { buildSite, buildWorker } from './build-site.mjs'
import { checkPort } from './check-port.mjs'
import { generateClient } from './generate-client.mjs'
import { installPackages } from './install-packages.mjs'
import { readSecret } from './read-secret.mjs'
import { sayReady } from './say-ready.mjs'
import { serve } from './serve.mjs'
import { readSettings } from './settings.mjs'
import { stopOnSignal } from './stop-on-signal.mjs'

/**
 * What has been started so far.
 * @typedef {object} Running
 * @property {import('./serve.mjs').Web} [web]
 * @property {import('./open-database.mjs').Database} [database]
 */

/**
 * From whatever state the folder is in to a served site; then stays until it is told to end. Ends the process: with 0
 * after a signal, with 1 and a sentence after a failure. The web server stops before the database it uses.
 * @param {{ dev: boolean }} options  `dev` serves the sources as they change, without a build
 */
export async function launch({ dev }) {
  /** @type {Running} */
  const running = {}
  const stop = async () => {
    await endChildren() // the web server among them: it lets requests under way finish
    await running.database?.stop()
  }
  const isStopping = stopOnSignal(stop)
  try {
    const settings = readSettings({ dev })
    await bringUp(settings, running)
    throw await whatEnded(running)
  } catch (error) {
    if (isStopping()) return
    console.error(`\n${explain(error)}`)
    await stop()
    process.exit(1)
  }
}

/**
 * @param {import('./settings.mjs').Settings} settings
 * @param {Running} running filled on the way
 */
async function bringUp(settings, running) {
  const { dev, port, dataDir, siteUrl, verbose } = settings
  const began = performance.now()
  await checkPort(port)
  const release = await prepareFolders(settings)
  await checkPort(port) // again: we may have waited for another start to take it

  const steps = new Steps(dev ? 6 : 7)
  /** @param {{ say: (news: string) => void }} step */
  const quietly = (step) => ({ onLine: step.say, show: verbose })
  await steps.run('Packages', (step) => installPackages(quietly(step)))
  // These need the packages, so they cannot be imported at the top.
  const { migrateDatabase, openDatabase } = await import('./open-database.mjs')
  const { fillDatabase } = await import('./fill-database.mjs')

  const database = await steps.run(
    'Database',
    () => openDatabase(settings),
    ({ told }) => told,
  )
  running.database = database
  const env = {
    ...process.env,
    NODE_ENV: dev ? /** @type {const} */ ('development') : /** @type {const} */ ('production'),
    DATABASE_URL: database.url,
    DATA_DIR: dataDir,
    NEXTAUTH_SECRET: readSecret(dataDir),
    NEXTAUTH_URL: process.env.NEXTAUTH_URL || siteUrl,
    SITE_URL: siteUrl,
  }
  await steps.run('Tables', () => migrateDatabase(database))
  await steps.run('Database client', (step) => generateClient(quietly(step)))
  await steps.run('First data', (step) => fillDatabase({ ...quietly(step), env, dataDir }))
  if (dev) await buildWorker({ show: verbose })
  else await steps.run('Build', (step) => buildSite({ ...quietly(step), dataDir }))
  await steps.run('Web server', async () => {
    running.web = serve({ port, dev, env, verbose })
    await running.web.answers()
    return 'answers'
  })
  release()
  sayReady({ settings, database, seconds: (performance.now() - began) / 1000 })
}

/**
 * Makes the data folder and takes the lock that keeps two starts from installing and building at once.
 * @param {import('./settings.mjs').Settings} settings
 */
async function prepareFolders({ dataDir }) {
  const buildDir = path.join(project, '.build')
  for (const folder of [buildDir, dataDir]) {
    try {
      mkdirSync(folder, { recursive: true })
      accessSync(folder, constants.W_OK)
    } catch (cause) {
      const advice =
        folder === dataDir ? 'set DATA_DIR to a folder of your own' : 'copy the project to a folder of your own'
      throw new PlainError(`${folder} cannot be written to. Start as the user it belongs to, or ${advice}.`, { cause })
    }
  }
  return takeLock(path.join(buildDir, 'start.lock'), {
    waitMs: 15 * 60_000,
    onWait: (pid) => console.log(`Another start (process ${pid}) is at work here; waiting for it.`),
  })
}

/**
 * Waits until the web server or the database ends without having been told to.
 * @param {Running} running
 */
async function whatEnded({ web, database }) {
  let webCode = /** @type {number | undefined} */ (undefined)
  web?.ended.then((code) => (webCode = code))
  for (;;) {
    await sleep(1_000)
    if (webCode !== undefined) return new PlainError(`The web server ended by itself (exit code ${webCode}).`)
    if (!database?.isRunning())
      return new PlainError(`The database ended by itself. Its log: ${database?.place}/postgres.log`)
  }
}
