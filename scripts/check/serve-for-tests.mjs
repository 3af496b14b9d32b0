import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { findFreePort } from '../find-free-port.mjs'
import { PlainError } from '../plain-error.mjs'
import { project } from '../project.mjs'
import { spawnNode } from '../run.mjs'

/**
 * Starts the whole program with `scripts/start.mjs`, on a data folder and a port of its own.
 * @param {{ env: NodeJS.ProcessEnv, dataDir: string, onLine?: (line: string) => void }} options
 * @returns {Promise<{ url: string, stop: () => Promise<void>, tellErrors: () => string }>} when it is ready
 * @throws {PlainError} with its output, when it ends instead
 */
export async function serveForTests({ env, dataDir, onLine }) {
  mkdirSync(dataDir, { recursive: true, mode: 0o711 })
  const port = await findFreePort()
  const start = path.join(project, 'scripts', 'start.mjs')
  const child = spawnNode([start], { ...env, DATA_DIR: dataDir, PORT: String(port) })
  let output = ''
  const ended = new Promise((resolve) => child.on('exit', resolve))
  const ready = new Promise((resolve) => {
    for (const channel of [child.stdout, child.stderr]) {
      channel?.setEncoding('utf8').on('data', (/** @type {string} */ data) => {
        output += data
        onLine?.(data.trim())
        if (output.includes('Ready after')) resolve(true)
      })
    }
  })
  const isReady = await Promise.race([ready, ended.then(() => false)])
  if (!isReady) throw new PlainError(`The server for the browser tests did not start.\n${output.trim()}`)
  const quiet = output.length
  return {
    url: `http://localhost:${port}`,
    async stop() {
      child.kill('SIGTERM')
      await ended
    },
    tellErrors: () => (output.length > quiet ? `The server said:\n${output.slice(quiet).trim()}` : ''),
  }
}
