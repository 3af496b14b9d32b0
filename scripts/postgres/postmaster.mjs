import { readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { commandOf, isAlive } from '../process-mark.mjs'

/**
 * The server running on a cluster, as its own `postmaster.pid` tells: line 1 the process, line 4 the port, line 8 the
 * state (`ready` only once recovery is over; the port answers earlier than that).
 * @param {string} cluster
 * @returns {{ pid: number, port: number, state: string } | null}
 */
export function getPostmaster(cluster) {
  const file = path.join(cluster, 'postmaster.pid')
  const lines = readLines(file)
  const pid = Number(lines[0])
  if (!pid || !isAlive(pid)) return null // PostgreSQL itself clears a dead server's file, after checking its memory
  const command = commandOf(pid)
  if (command && !command.includes(cluster)) {
    // The number was given to another program since (a reboot, a restarted container). PostgreSQL would refuse to start.
    rmSync(file, { force: true })
    return null
  }
  return { pid, port: Number(lines[3]), state: lines[7]?.trim() ?? '' }
}

/** @param {string} file */
function readLines(file) {
  try {
    return readFileSync(file, 'utf8').split('\n')
  } catch {
    return []
  }
}
