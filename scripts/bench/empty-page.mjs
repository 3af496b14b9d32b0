import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { findFreePort } from '../find-free-port.mjs'
import { project } from '../project.mjs'
import { runNode, spawnNode } from '../run.mjs'

const folder = path.join(project, '.build', 'empty-page')

const page = 'export default function Page() {\n  return <h1>Empty</h1>\n}\n'
const layout = (/** @type {string} */ lang) =>
  `export default async function Layout({ children, params }) {
  return <html lang={${lang}}><body>{children}</body></html>
}
`

/** The least that Next can serve: one page, made when the site is built. */
const bare = { 'app/layout.jsx': layout("'en'"), 'app/page.jsx': page }

/** The same served as this program serves: found through the proxy of next-intl, made at its first reading and kept. */
const routed = {
  'proxy.js': `import createMiddleware from 'next-intl/middleware'
export default createMiddleware({ locales: ['vi', 'en'], defaultLocale: 'vi', localePrefix: 'always', localeCookie: false })
export const config = { matcher: '/((?!api|_next|.*\\\\..*).*)' }
`,
  'app/[locale]/layout.jsx': `export const generateStaticParams = () => []\n${layout('(await params).locale')}`,
  'app/[locale]/page.jsx': page,
}

/** @typedef {{ files: Record<string, string>, path: string }} EmptyPage */

/** @type {{ bare: EmptyPage, routed: EmptyPage }} */
export const emptyPages = { bare: { files: bare, path: '/' }, routed: { files: routed, path: '/en' } }

/**
 * Builds and serves a Next application with one page that says nothing: what the framework alone can do here.
 * @param {EmptyPage} empty
 */
export async function startEmptyPage({ files, path: address }) {
  rmSync(folder, { recursive: true, force: true })
  const all = {
    'package.json': '{ "private": true, "type": "module" }',
    'next.config.js': `export default { turbopack: { root: ${JSON.stringify(project)} } }\n`,
    // Without one of its own Next would run that of the project around it.
    'instrumentation.js': 'export function register() {}\n',
    ...files,
  }
  for (const [name, content] of Object.entries(all)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), content)
  }
  const next = path.join(project, 'node_modules', 'next', 'dist', 'bin', 'next')
  const env = { ...process.env, NODE_ENV: /** @type {const} */ ('production'), NEXT_TELEMETRY_DISABLED: '1' }
  await runNode([next, 'build'], { env, cwd: folder })
  const port = await findFreePort()
  const web = spawnNode([next, 'start', '-p', String(port)], env, folder)
  web.stdout?.resume()
  web.stderr?.pipe(process.stderr)
  const url = `http://localhost:${port}${address}`
  for (let tries = 0; (await fetch(url).catch(() => null)) === null; tries += 1) {
    if (tries > 300) throw new Error('The empty page is not served.')
    await sleep(100)
  }
  return { url, stop: async () => void web.kill() }
}
