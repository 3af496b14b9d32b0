import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { findFreePort } from '../find-free-port.mjs'
import { project } from '../project.mjs'
import { runNode } from '../run.mjs'
import { startNext } from '../start-next.mjs'

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
  const next = path.join(project, 'node_modules', 'next', 'dist', 'bin', 'next')
  const env = { ...process.env, NODE_ENV: /** @type {const} */ ('production'), NEXT_TELEMETRY_DISABLED: '1' }
  await runNode([next, 'build', folder], { env })
  const port = await findFreePort()
  const web = startNext(['start', folder, '-p', String(port)], env)
  await web.answers(`http://localhost:${port}/`)
  return { url: `http://localhost:${port}`, stop: web.stop }
}
