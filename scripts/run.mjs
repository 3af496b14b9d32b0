import { spawn } from 'node:child_process'
import path from 'node:path'
import { PlainError } from './plain-error.mjs'
import { project } from './project.mjs'

/**
 * How to start a Node program that does not outlive this process: with these arguments first, this environment added, and
 * a channel (`ipc`) as its fourth file.
 */
export const tied = {
  args: ['--import', path.join(project, 'scripts', 'end-with-launcher.mjs')],
  env: { LAUNCHER_PID: String(process.pid) },
}

/** Children still running. @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set()

/** Set by `endChildren`: from then on a child that fails was ended by us. */
let ending = false

/**
 * @typedef {object} RunOptions
 * @property {NodeJS.ProcessEnv} [env] the whole environment of the child; ours when left out
 * @property {(line: string) => void} [onLine] sees each line the child prints, on either channel
 * @property {boolean} [show] pass the output on as it comes
 * @property {boolean} [mayFail] an exit code other than 0 is an answer, not an error
 * @property {boolean} [channel] tie the child to us: see end-with-launcher.mjs
 */

/**
 * Runs a Node program of this project to its end, quietly.
 * @param {string[]} args the script and its arguments, after any options of Node
 * @param {RunOptions} [options]
 * @returns {Promise<{ code: number, stdout: string, output: string }>} `output` is both channels together
 * @throws {PlainError} with the output's last lines, when it fails
 */
export async function runNode(args, options = {}) {
  const env = { ...(options.env ?? process.env), ...tied.env }
  return run(process.execPath, [...tied.args, ...args], { ...options, env, channel: true })
}

/**
 * Runs any program, likewise.
 * @param {string} command
 * @param {string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<{ code: number, stdout: string, output: string }>}
 */
export function run(command, args, { env = process.env, onLine, show = false, mayFail = false, channel = false } = {}) {
  const child = spawn(command, args, {
    cwd: project,
    env,
    stdio: ['ignore', 'pipe', 'pipe', channel ? 'ipc' : 'ignore'],
  })
  running.add(child)
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
    child.on('error', (error) => {
      running.delete(child)
      reject(new PlainError(`${command} could not be run: ${error.message}`))
    })
    child.on('close', (exitCode, signal) => {
      running.delete(child)
      if (ending) return // the whole process is about to end; nobody waits for this any more
      if (exitCode === 0 || mayFail) return resolve({ code: exitCode ?? 1, stdout, output })
      const words = [path.basename(command), ...args.filter((arg) => !tied.args.includes(arg))].join(' ')
      const shown = show ? '' : `\n${output.trimEnd().split('\n').slice(-60).join('\n')}`
      reject(new PlainError(`${words} failed (${signal ?? `exit code ${exitCode}`}).${shown}`))
    })
  })
}

/** Asks every child to end, and forces those that have not after five seconds. Nothing that waits for one goes on. */
export async function endChildren() {
  ending = true
  const ended = [...running].map((child) => new Promise((resolve) => child.once('exit', resolve)))
  for (const child of running) child.kill('SIGTERM')
  const force = setTimeout(() => {
    for (const child of running) child.kill('SIGKILL')
  }, 5_000)
  await Promise.all(ended)
  clearTimeout(force)
}
