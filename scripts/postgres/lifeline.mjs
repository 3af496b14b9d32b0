import { spawnSync } from 'node:child_process'
import { closeSync, constants, existsSync, openSync, writeSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

// A named pipe ties the database to the processes that use it. The keeper of the database reads from it; every user
// holds it open for writing. When the last user is gone, even by kill -9, the keeper's reading ends and it stops the database.

/**
 * Makes the pipe of a database about to be started.
 * @param {string} file
 * @returns {{ reader: number, writer: number }} two open files: the keeper's standard input, and our own hold
 */
export function makeLifeline(file) {
  if (!existsSync(file)) {
    const made = spawnSync('mkfifo', ['-m', '600', file], { encoding: 'utf8' })
    if (made.status !== 0) throw new Error(`mkfifo ${file}: ${made.error?.message ?? made.stderr}`)
  }
  // Opening one end waits for the other, so open both at once first. Each later open then returns immediately, and
  // there is no moment in which our death would leave the keeper waiting for a writer for ever.
  const both = openSync(file, constants.O_RDWR)
  const reader = openSync(file, constants.O_RDONLY)
  const writer = openSync(file, constants.O_WRONLY)
  closeSync(both)
  return { reader, writer }
}

/**
 * Takes hold of the pipe of a running database.
 * @param {string} file
 * @returns {Promise<number | null>} the open file to keep, or null when nobody reads: that database is about to end
 */
export async function holdLifeline(file) {
  try {
    const writer = openSync(file, constants.O_WRONLY | constants.O_NONBLOCK)
    // A keeper that saw its last user leave an instant ago may still hold the pipe; a moment later it does not.
    await sleep(50)
    writeSync(writer, '\n')
    return writer
  } catch (error) {
    const { code = '' } = /** @type {NodeJS.ErrnoException} */ (error)
    if (['ENXIO', 'ENOENT', 'EPIPE'].includes(code)) return null
    throw error
  }
}
