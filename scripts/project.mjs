import path from 'node:path'

/** The folder of this project: everything is found from here, wherever the command was given. */
export const project = path.resolve(import.meta.dirname, '..')
