import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { findFreePort } from '../find-free-port.mjs'
import { project } from '../project.mjs'
import { runNode, spawnNode } from '../run.mjs'

const folder = path.join(project, '.build', 'empty-page')

/** Builds and serves a Next application with one page that says nothing: what the framework alone can do here. */
export async function startEmptyPage() {
  const app = path.join(folder, 'app')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(app, { recursive: true })
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true, "type": "module" }')
  writeFileSync(
    path.join(folder, 'next.config.js'),
    `export default { turbopack: { root: ${JSON.stringify(project)} } }\n`,
  )
  writeFileSync(
    path.join(app, 'layout.jsx'),
    'export default function Layout({ children }) {\n  return <html lang="en"><body>{children}</body></html>\n}\n',
  )
  writeFileSync(path.join(app, 'page.jsx'), 'export default function Page() {\n  return <h1>Empty</h1>\n}\n')
  // Without one of its own Next would run that of the project around it.
  writeFileSync(path.join(folder, 'instrumentation.js'), 'export function register() {}\n')
  const next = path.join(project, 'node_modules', 'next', 'dist', 'bin', 'next')
  const env = { ...process.env, NODE_ENV: /** @type {const} */ ('production'), NEXT_TELEMETRY_DISABLED: '1' }
  await runNode([next, 'build'], { env, cwd: folder })
  const port = await findFreePort()
  const web = spawnNode([next, 'start', '-p', String(port)], env, folder)
  web.stdout?.resume()
  web.stderr?.pipe(process.stderr)
  const url = `http://localhost:${port}`
  for (let tries = 0; (await fetch(url).catch(() => null)) === null; tries += 1) {
    if (tries > 300) throw new Error('The empty page is not served.')
    await sleep(100)
  }
  return { url, stop: async () => void web.kill() }
}
