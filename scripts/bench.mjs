// `npm run bench`: figures for pages, whole requests, the desk's lists and editor, search, PDF and the import of workbooks, on this
// machine, with a baseline from the same run; `npm run bench -- search` for a part by its name. Everything runs on a temporary
// PostgreSQL filled with the sample data, search on a database of its own that grows to 50,000 listings (BENCH_LISTINGS=1000,10000 for
// other numbers).
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { requireNode } from './require-node.mjs'

requireNode()
const { installPackages } = await import('./launch/install-packages.mjs')
await installPackages({})
const { serveForTests } = await import('./check/serve-for-tests.mjs')
const { createDatabase } = await import('./postgres/create-database.mjs')
const { startTemporaryPostgres } = await import('./postgres/start-temporary-postgres.mjs')
const { measureDeskList } = await import('./bench/desk-list.mjs')
const { measureEditor } = await import('./bench/editor.mjs')
const { measureLighthouse } = await import('./bench/lighthouse.mjs')
const { measurePages } = await import('./bench/pages.mjs')
const { measureRequests } = await import('./bench/requests.mjs')
const { measureWeight } = await import('./bench/weight.mjs')
const { runNode } = await import('./run.mjs')
const { explain } = await import('./explain.mjs')
const { PlainError } = await import('./plain-error.mjs')
const { migrate } = await import('./postgres/migrate.mjs')
const { generateClient } = await import('./launch/generate-client.mjs')
const { fillDatabase } = await import('./launch/fill-database.mjs')
const { project } = await import('./project.mjs')

const dataDir = mkdtempSync(path.join(tmpdir(), 'nhip-cau-bench-'))
const postgres = await startTemporaryPostgres()
/** Who signs in where the desk is measured. */
const staff = { email: 'admin@example.org', password: 'only-for-the-benchmark' }
const env = {
  ...process.env,
  DATABASE_URL: postgres.url,
  DATA_DIR: dataDir,
  NEXTAUTH_SECRET: 'only-for-the-benchmark-and-thrown-away',
  SITE_URL: 'http://localhost',
  ADMIN_EMAIL: staff.email,
  ADMIN_PASSWORD: staff.password,
}
const parts = ['pages', 'weight', 'lighthouse', 'requests', 'desk-list', 'editor', 'search', 'pdf', 'import']
const asked = process.argv.slice(2)
const wanted = asked.length === 0 ? parts : parts.filter((part) => asked.includes(part))
try {
  if (wanted.length === 0) throw new PlainError(`The parts are ${parts.join(', ')}.`)
  await createDatabase(postgres.url)
  await migrate(postgres.url, path.join(project, 'prisma', 'migrations'))
  await generateClient({})
  await fillDatabase({ env, dataDir })
  if (wanted.includes('pages')) await withSite(env, measurePages)
  if (wanted.includes('weight')) await withSite(env, measureWeight)
  if (wanted.includes('lighthouse')) await withSite(env, measureLighthouse)
  if (wanted.includes('requests') || wanted.includes('desk-list')) {
    const filled = { ...env, DATABASE_URL: await copyDatabase('bench_requests') }
    await run('fill', filled, ['10000'])
    await withSite(filled, async (url) => {
      if (wanted.includes('requests')) await measureRequests(url)
      if (wanted.includes('desk-list')) await measureDeskList(url, staff)
    })
  }
  if (wanted.includes('editor')) {
    const own = { ...env, DATABASE_URL: await copyDatabase('bench_editor') }
    await withSite(own, (url) => measureEditor(url, { ...staff, databaseUrl: own.DATABASE_URL }))
  }
  if (wanted.includes('search')) await run('search', { ...env, DATABASE_URL: await copyDatabase('bench_search') })
  if (wanted.includes('pdf')) await run('pdf', env)
  if (wanted.includes('import')) await run('import', { ...env, DATABASE_URL: await copyDatabase('bench_import') })
} catch (error) {
  console.error(explain(error))
  process.exitCode = 1
} finally {
  await postgres.stop()
  rmSync(dataDir, { recursive: true, force: true })
}

/**
 * Serves the site while something is measured on it.
 * @param {NodeJS.ProcessEnv} environment
 * @param {(url: string) => Promise<void>} measure
 */
async function withSite(environment, measure) {
  const site = await serveForTests({ env: environment, dataDir, onLine: (line) => console.log(line) })
  try {
    await measure(site.url)
  } finally {
    await site.stop()
  }
}

/**
 * Runs a part's script, which prints its figures.
 * @param {string} part
 * @param {NodeJS.ProcessEnv} environment
 * @param {string[]} [args]
 */
async function run(part, environment, args = []) {
  const script = path.join(import.meta.dirname, 'bench', `${part}.ts`)
  await runNode(['--conditions=react-server', '--import', 'tsx', script, ...args], { env: environment, show: true })
}

/**
 * Copies the filled database, so that what a part adds is not met by the next.
 * @param {string} name
 */
async function copyDatabase(name) {
  const url = new URL(postgres.url)
  const template = url.pathname.slice(1)
  url.pathname = `/${name}`
  await createDatabase(url.href, { template })
  return url.href
}
