import path from 'node:path'
import { explain } from '../explain.mjs'
import { project } from '../project.mjs'
import { runNode } from '../run.mjs'
import { readReport } from './read-report.mjs'
import { serveForTests } from './serve-for-tests.mjs'

/** Who the browser tests sign in as. */
const administrator = { ADMIN_EMAIL: 'admin@example.org', ADMIN_PASSWORD: 'a-password-for-tests-only' }

/**
 * Runs the browser tests against the production server, started as a user starts it, on sample data of its own.
 * @param {import('./check-steps.mjs').CheckSteps} steps
 * @param {{ env: NodeJS.ProcessEnv, folder: string, chromium: string, args: string[] }} options
 */
export async function checkInBrowser(steps, { env, folder, chromium, args }) {
  await steps
    .check('Browser tests', async (quietly) => {
      const server = await serveForTests({
        env: { ...env, ...administrator },
        dataDir: path.join(folder, 'data'),
        ...quietly,
      })
      try {
        const report = path.join(folder, 'playwright.json')
        const playwright = path.join(project, 'node_modules', '@playwright', 'test', 'cli.js')
        const e2e = { ...administrator, E2E_URL: server.url, E2E_CHROMIUM: chromium, E2E_REPORT: report }
        const { code, output } = await runNode([playwright, 'test', ...args], {
          ...quietly,
          env: { ...env, ...e2e },
          mayFail: true,
        })
        return { counts: readReport(report, code, countCases), output: `${output}\n${server.tellErrors()}` }
      } finally {
        await server.stop()
      }
    })
    .catch((error) => steps.fail(explain(error)))
}

/** @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors: unknown[] }} report */
function countCases({ stats, errors }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length, skipped: stats.skipped }
}
