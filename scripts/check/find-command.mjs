import { existsSync } from 'node:fs'
import path from 'node:path'

/**
 * @param {string[]} names of one program, best first; absolute paths are taken as they are
 * @returns {string | null} the first that is installed
 */
export function findCommand(names) {
  const folders = (process.env.PATH ?? '').split(path.delimiter)
  const files = names.flatMap((name) =>
    path.isAbsolute(name) ? [name] : folders.map((folder) => path.join(folder, name)),
  )
  return files.find((file) => existsSync(file)) ?? null
}
