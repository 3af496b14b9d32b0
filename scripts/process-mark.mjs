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
  if (process.platform === 'linux') {
    try {
      // The command (field 2) may hold spaces and brackets: count from the last bracket. Field 22 is the start time.
      return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[19] ?? ''
    } catch {
      return ''
    }
  }
  if (process.platform === 'win32') return ''
  return spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).stdout?.trim() ?? ''
}

/**
 * The command line of a running process.
 * @param {number} pid
 * @returns {string} '' when the process is gone or the system does not tell
 */
export function commandOf(pid) {
  if (process.platform === 'linux') {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
    } catch {
      return ''
    }
  }
  if (process.platform === 'win32') return ''
  return spawnSync('ps', ['-o', 'command=', '-ww', '-p', String(pid)], { encoding: 'utf8' }).stdout?.trim() ?? ''
}
