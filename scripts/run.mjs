import { spawn } from 'node:child_process'
import path from 'node:path'
import { PlainError } from './plain-error.mjs'
import { project } from './project.mjs'

/** Children still running. @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set()

/** Set by `endChildren`: from then on a child that fails was ended by us. */
let ending = false

/**
 * Starts a Node program of this project that does not outlive us, however we end: see end-with-launcher.mjs.
 * @param {string[]} args the script and its arguments, after any options of Node
 * @param {NodeJS.ProcessEnv} env the whole environment
 * @param {string} [cwd] the folder it runs in
 * @returns {import('node:child_process').ChildProcess} both its output channels are to be read
 */
export function spawnNode(args, env, cwd = project) {
  const child = spawn(
    process.execPath,
    ['--import', path.join(import.meta.dirname, 'end-with-launcher.mjs'), ...args],
    {
      cwd,
      env: { ...env, ENDS_WITH_LAUNCHER: '1' },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    },
  )
  return remember(child)
}

/**
 * @typedef {object} RunOptions
 * @property {NodeJS.ProcessEnv} [env] the whole environment of the child; ours when left out
 * @property {string} [cwd] the folder a Node program runs in; the project when left out
 * @property {(line: string) => void} [onLine] sees each line the child prints, on either channel
 * @property {boolean} [show] pass the output on as it comes
 * @property {boolean} [mayFail] an exit code other than 0 is an answer, not an error
 */

/** @typedef {{ code: number, stdout: string, output: string }} Finished  `output` is both channels together */

/**
 * Runs a Node program of this project to its end, quietly.
 * @param {string[]} args the script and its arguments, after any options of Node
 * @param {RunOptions} [options]
 * @returns {Promise<Finished>}
 * @throws {PlainError} with the output's last lines, when it fails
 */
export function runNode(args, options = {}) {
  return finish(spawnNode(args, options.env ?? process.env, options.cwd), ['node', ...args], options)
}

/**
 * Runs any program, likewise.
 * @param {string} command
 * @param {string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<Finished>}
 */
export function run(command, args, options = {}) {
  const { env = process.env } = options
  const child = spawn(command, args, { cwd: project, env, stdio: ['ignore', 'pipe', 'pipe'] })
  return finish(remember(child), [path.basename(command), ...args], options)
}

/** Asks every child to end, and forces those that have not after ten seconds. Nothing that waits for one goes on. */
export async function endChildren() {
  ending = true
  const ended = [...running].map((child) => new Promise((resolve) => child.once('exit', resolve)))
  for (const child of running) child.kill('SIGTERM')
  const force = setTimeout(() => {
    for (const child of running) child.kill('SIGKILL')
  }, 10_000)
  await Promise.all(ended)
  clearTimeout(force)
}

/**
 * @template {import('node:child_process').ChildProcess} T
 * @param {T} child
 * @returns {T}
 */
function remember(child) {
  running.add(child)
  for (const event of ['exit', 'error']) child.once(event, () => running.delete(child))
  return child
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {string[]} words what was called
 * @param {RunOptions} options
 * @returns {Promise<Finished>}
 */
function finish(child, words, { onLine, show = false, mayFail = false }) {
  let stdout = ''
  let output = ''
  for (const name of /** @type {const} */ (['stdout', 'stderr'])) {
    child[name]?.setEncoding('utf8').on('data', (/** @type {string} */ data) => {
      if (name === 'stdout') stdout += data
      output += data
      if (show) process[name].write(data)
      for (const line of data.split('\n')) if (line.trim()) onLine?.(line.trim())
    })
  }
  return new Promise((resolve, reject) => {
    child.on('error', (error) => reject(new PlainError(`${words[0]} could not be run: ${error.message}`)))
    child.on('close', (code, signal) => {
      if (ending) return // the whole process is about to end; nobody waits for this any more
      if (code === 0 || mayFail) return resolve({ code: code ?? 1, stdout, output })
      const shown = show ? '' : `\n${output.trimEnd().split('\n').slice(-60).join('\n')}`
      reject(new PlainError(`${words.join(' ')} failed (${signal ?? `exit code ${code}`}).${shown}`))
    })
  })
}
