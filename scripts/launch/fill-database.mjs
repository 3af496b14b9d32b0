import path from 'node:path'
import pg from 'pg'
import { project } from '../project.mjs'
import { runNode } from '../run.mjs'
import { keepFirstAdministrator } from './first-administrator.mjs'

/**
 * Runs the seed on an empty database. It is one transaction: after a seed that was killed the database is still empty.
 * @param {import('../run.mjs').RunOptions & { env: NodeJS.ProcessEnv, dataDir: string }} options
 * @returns {Promise<string>} what it did, in a word or two
 */
export async function fillDatabase({ env, dataDir, ...options }) {
  if (await isFilled(env.DATABASE_URL)) return 'already there'
  const args = ['--conditions=react-server', '--import', 'tsx', path.join(project, 'prisma', 'seed', 'index.ts')]
  const { stdout } = await runNode(args, { ...options, env })
  /** @type {{ seeded: boolean, admin?: import('./first-administrator.mjs').Administrator }} */
  const { seeded, admin } = JSON.parse(stdout.trim().split('\n').at(-1) ?? '')
  if (admin) keepFirstAdministrator(dataDir, admin)
  return seeded ? 'loaded' : 'already there'
}

/** @param {string | undefined} url */
async function isFilled(url) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query('select 1 from "SiteSettings" limit 1')).rowCount === 1
  } finally {
    await client.end()
  }
}
