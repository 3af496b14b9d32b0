import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { PlainError } from '../plain-error.mjs'
import { project } from '../project.mjs'
import { spawnNode } from '../run.mjs'

/**
 * A running web server.
 * @typedef {object} Web
 * @property {() => Promise<void>} answers when it does
 * @property {Promise<number>} ended the exit code, when the server ends
 */

/**
 * Starts the web server. Its output is held back until it answers and passed on from then. Next gets no host name (`-H`):
 * with one, it sends localised addresses round in a circle.
 * @param {{ port: number, dev: boolean, env: NodeJS.ProcessEnv, verbose: boolean }} options
 * @returns {Web}
 */
export function serve({ port, dev, env, verbose }) {
  const next = path.join(project, 'node_modules', 'next', 'dist', 'bin', 'next')
  const command = dev ? [next, 'dev', '-p', String(port)] : [path.join(project, 'scripts', 'web', 'serve.mjs')]
  const child = spawnNode(command, { ...env, PORT: String(port), NEXT_TELEMETRY_DISABLED: '1' })
  let held = ''
  let shown = verbose
  for (const name of /** @type {const} */ (['stdout', 'stderr'])) {
    child[name]?.setEncoding('utf8').on('data', (/** @type {string} */ data) => {
      if (shown) process[name].write(data)
      else held += data
    })
  }
  /** @type {Promise<number>} */
  const ended = new Promise((resolve) => child.on('exit', (code) => resolve(code ?? 1)))

  return {
    ended,
    async answers() {
      const answered = await Promise.race([
        waitForAnswer(`http://localhost:${port}/api/health`),
        ended.then(() => false),
      ])
      if (!answered) {
        await sleep(100) // for the last words of one that ended
        throw new PlainError(`The web server did not come up.\n${held.trim()}`)
      }
      shown = true
    },
  }
}

/**
 * @param {string} url
 * @returns {Promise<boolean>} false when it has not answered, or only with errors of its own, for two minutes
 */
async function waitForAnswer(url) {
  const until = Date.now() + 120_000
  while (Date.now() < until) {
    const status = await fetch(url).then(
      (response) => response.status,
      () => 0,
    )
    if (status > 0 && status < 500) return true
    await sleep(100)
  }
  return false
}
