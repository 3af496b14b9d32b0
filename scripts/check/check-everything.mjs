import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { explain } from '../explain.mjs'
import { generateClient } from '../launch/generate-client.mjs'
import { installPackages } from '../launch/install-packages.mjs'
import { PlainError } from '../plain-error.mjs'
import { project } from '../project.mjs'
import { endChildren, runNode } from '../run.mjs'
import { checkBuild } from './check-build.mjs'
import { checkInBrowser } from './check-in-browser.mjs'
import { checkStatically, staticChecks } from './check-statically.mjs'
import { CheckSteps } from './check-steps.mjs'
import { checkUnits } from './check-units.mjs'
import { findChromium } from './find-chromium.mjs'
import { findPdfTools } from './find-pdf-tools.mjs'

const parts = ['static', 'unit', 'e2e']

/**
 * Sets up what the checks need and runs them all, going on after one that fails. Ends the process: the last line is the
 * sum of the static checks and of all test cases, the exit code 0 only when something passed and nothing failed.
 * @param {string[]} args a part's name and, after `e2e`, arguments for Playwright; nothing for everything
 */
export async function checkEverything([part, ...others]) {
  const wants = (/** @type {string} */ name) => part === undefined || part === name
  // All temporary files of all children go here, so that nothing stays behind however they end.
  const folder = mkdtempSync(path.join(tmpdir(), 'nhip-cau-test-'))
  chmodSync(folder, 0o711)
  const env = { ...quietEnvironment(), TMPDIR: folder }
  const clean = async () => {
    await endChildren()
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.once(signal, async () => {
      console.log('\nInterrupted.')
      await clean()
      process.exit(130)
    })
  }

  const steps = new CheckSteps(
    1 + (wants('static') ? staticChecks.length : 0) + (wants('unit') ? 2 : 0) + (wants('e2e') ? 3 : 0),
  )
  try {
    if (part !== undefined && !parts.includes(part))
      throw new PlainError(`There is no part "${part}": choose ${parts.join(', ')}.`)
    await steps.prepare('Packages', (quietly) => prepare({ ...quietly, env }))
    if (wants('unit')) await steps.prepare('PDF tools', findPdfTools)
    if (wants('static')) await checkStatically(steps, env)
    if (wants('unit')) await checkUnits(steps, { env, folder })
    if (wants('e2e') && (await checkBuild(steps))) {
      const chromium = await steps.prepare('Chromium', findChromium)
      await checkInBrowser(steps, { env, folder, chromium, args: others })
    }
  } catch (error) {
    steps.fail(explain(error))
  }
  await clean()
  process.exit(steps.finish())
}

/** @param {import('../run.mjs').RunOptions} options */
async function prepare(options) {
  await installPackages(options)
  await generateClient(options)
  // The types of routes and of imported styles and pictures, which the type check needs before there is a build. Those
  // that `npm run dev` left may know routes that are gone.
  rmSync(path.join(project, '.next', 'dev', 'types'), { recursive: true, force: true })
  await runNode([path.join(project, 'node_modules', 'next', 'dist', 'bin', 'next'), 'typegen'], options)
  return 'ready'
}

/** Our environment without what would lead the tests to somebody's data; empty also wins over a file `.env`. */
function quietEnvironment() {
  const { SEED_PROFILE, VERBOSE, FORCE_COLOR, ...others } = process.env
  const empty = { DATABASE_URL: '', SITE_URL: '', NEXTAUTH_URL: '', NEXTAUTH_SECRET: '' }
  return { ...others, ...empty, NEXT_TELEMETRY_DISABLED: '1', NO_COLOR: '1' }
}
