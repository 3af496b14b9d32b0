import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { PlainError } from './plain-error.mjs'
import { isAlive, startedAt } from './process-mark.mjs'

/**
 * Takes a lock between processes of this machine: a file naming its owner. A lock left by a killed process is seen
 * (its owner no longer runs) and taken over.
 * @param {string} file
 * @param {{ waitMs: number, onWait?: (pid: number) => void }} options  `onWait` is called once, with the owner
 * @returns {Promise<() => void>} gives the lock back; the end of the process does it too
 * @throws {PlainError} when the owner still holds it after `waitMs`
 */
export async function takeLock(file, { waitMs, onWait }) {
  mkdirSync(path.dirname(file), { recursive: true })
  const me = `${process.pid} ${startedAt(process.pid)}`
  const until = Date.now() + waitMs
  for (let told = false; ; ) {
    try {
      writeFileSync(file, me, { flag: 'wx' })
      const release = () => {
        process.off('exit', release)
        if (read(file) === me) rmSync(file, { force: true })
      }
      process.once('exit', release)
      return release
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error
    }
    const owner = read(file)
    const [pid = '', mark = ''] = owner.split(' ')
    // An empty file belongs to a process between creating and writing it: give it a moment before judging.
    if (owner && !(isAlive(Number(pid)) && startedAt(Number(pid)) === mark)) {
      if (read(file) === owner) rmSync(file, { force: true })
      continue
    }
    if (Date.now() > until) {
      throw new PlainError(
        `Another start (process ${pid}) still holds ${file}. Wait for it, end it, or delete that file.`,
      )
    }
    if (!told) onWait?.(Number(pid))
    told = true
    await sleep(100)
  }
}

/** @param {string} file */
function read(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
