// `npm run bench`: figures for pages, search and PDF, on this machine, with a baseline from the same run. Everything runs on a
// temporary database filled with the sample data.
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
const { measurePages } = await import('./bench/pages.mjs')
const { runNode } = await import('./run.mjs')
const { explain } = await import('./explain.mjs')

const dataDir = mkdtempSync(path.join(tmpdir(), 'nhip-cau-bench-'))
const postgres = await startTemporaryPostgres()
const env = {
  ...process.env,
  DATABASE_URL: postgres.url,
  DATA_DIR: dataDir,
  NEXTAUTH_SECRET: 'only-for-the-benchmark-and-thrown-away',
  SITE_URL: 'http://localhost',
}
try {
  await createDatabase(postgres.url)
  const site = await serveForTests({ env, dataDir, onLine: (line) => console.log(line) })
  try {
    await measurePages(site.url)
  } finally {
    await site.stop()
  }
  for (const part of ['search', 'pdf']) {
    const script = path.join(import.meta.dirname, 'bench', `${part}.ts`)
    await runNode(['--conditions=react-server', '--import', 'tsx', script], { env, show: true })
  }
} catch (error) {
  console.error(explain(error))
  process.exitCode = 1
} finally {
  await postgres.stop()
  rmSync(dataDir, { recursive: true, force: true })
}
