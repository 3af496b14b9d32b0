// `npm run bench`: figures for pages, search and PDF, on this machine, with a baseline from the same run. Everything runs on a
// temporary database filled with the sample data.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { requireNode } from './require-node.mjs'

requireNode()
const { installPackages } = await import('./launch/install-packages.mjs')
const { generateClient } = await import('./launch/generate-client.mjs')
await installPackages({})
await generateClient({})
const { buildSite } = await import('./launch/build-site.mjs')
const { startTemporarySite } = await import('./start-temporary-site.mjs')
const { measurePages } = await import('./bench/pages.mjs')
const { runNode } = await import('./run.mjs')
const { explain } = await import('./explain.mjs')

const dataDir = mkdtempSync(path.join(tmpdir(), 'nhip-cau-bench-'))
let site
try {
  console.log('Building, if needed …')
  await buildSite({ dataDir })
  site = await startTemporarySite({ dataDir })
  await measurePages(site.url)
  for (const part of ['search', 'pdf']) {
    const script = path.join(import.meta.dirname, 'bench', `${part}.ts`)
    const args = ['--conditions=react-server', '--import', 'tsx', script]
    await runNode(args, { env: site.env, show: true })
  }
} catch (error) {
  console.error(explain(error))
  process.exitCode = 1
} finally {
  await site?.stop()
  rmSync(dataDir, { recursive: true, force: true })
}
