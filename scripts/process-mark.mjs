import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** @param {number} pid  Whether a process with this number runs, ours or another user's. */
export function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM'
  }
}

/**
 * The moment a process started, as text that is only good for comparing. Process numbers are used again after a
 * reboot and, quickly, in a restarted container; number and moment together name one process.
 * @param {number} pid
 * @returns {string} '' when the process is gone or the system does not tell
 */
export function startedAt(pid) {
  return process.platform === 'linux' ? (statOf(pid)[19] ?? '') : ask(pid, 'lstart=')
}

/**
 * The command line of a running process.
 * @param {number} pid
 * @returns {string} '' when the process is gone or the system does not tell
 */
export function commandOf(pid) {
  return process.platform === 'linux' ? read(`/proc/${pid}/cmdline`).replaceAll('\0', ' ') : ask(pid, 'command=')
}

/**
 * Linux's record of a process from its third field on: the second, the command, may hold spaces and brackets.
 * @param {number} pid
 */
function statOf(pid) {
  return read(`/proc/${pid}/stat`).split(') ').at(-1)?.split(' ') ?? []
}

/** @param {string} file */
function read(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

/**
 * @param {number} pid
 * @param {string} column
 */
function ask(pid, column) {
  return spawnSync('ps', ['-ww', '-o', column, '-p', String(pid)], { encoding: 'utf8' }).stdout?.trim() ?? ''
}
