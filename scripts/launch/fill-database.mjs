import { readdirSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { project } from '../project.mjs'
import { runNode } from '../run.mjs'
import { keepFirstAdministrator } from './first-administrator.mjs'

/**
 * Runs the seed on an empty database, and on one that lacks pages which a newer version brings. It is one transaction:
 * after a seed that was killed the database is as it was.
 * @param {import('../run.mjs').RunOptions & { env: NodeJS.ProcessEnv, dataDir: string }} options
 * @returns {Promise<string>} what it did, in a word or two
 */
export async function fillDatabase({ env, dataDir, ...options }) {
  if (await isWhole(env.DATABASE_URL)) return 'already there'
  const args = ['--conditions=react-server', '--import', 'tsx', path.join(project, 'prisma', 'seed', 'index.ts')]
  const { stdout } = await runNode(args, { ...options, env })
  /** @type {{ seeded: boolean, added?: string[], admin?: import('./first-administrator.mjs').Administrator }} */
  const { seeded, added, admin } = JSON.parse(stdout.trim().split('\n').at(-1) ?? '')
  if (admin) keepFirstAdministrator(dataDir, admin)
  if (seeded) return 'loaded'
  return added?.length ? `${added.length} pages added` : 'already there'
}

/**
 * Whether the database is filled and has every page that staff write: one for each file of the seed's guidance.
 * @param {string | undefined} url
 */
async function isWhole(url) {
  const pages = readdirSync(path.join(project, 'prisma', 'seed', 'guidance')).map((file) => path.parse(file).name)
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    if ((await client.query('select 1 from "SiteSettings" limit 1')).rowCount === 0) return false
    const there = new Set((await client.query('select key from "SitePage"')).rows.map((row) => row.key))
    return pages.every((page) => there.has(page))
  } finally {
    await client.end()
  }
}
