import { existsSync } from 'node:fs'
import path from 'node:path'
import { PlainError } from '../plain-error.mjs'
import { project } from '../project.mjs'
import { run, runNode } from '../run.mjs'
import { findCommand } from './find-command.mjs'
import { installWithApt } from './install-with-apt.mjs'

const installed = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/**
 * A Chromium for the browser tests: Playwright's own, or one on this machine, or one installed now.
 * @param {import('./check-steps.mjs').Quietly} quietly
 * @returns {Promise<string>} its program
 * @throws {PlainError} that says what to install
 */
export async function findChromium(quietly) {
  const { chromium } = await import('@playwright/test')
  const playwrights = chromium.executablePath()
  const found = [existsSync(playwrights) ? playwrights : null, findCommand(installed)]
  for (const program of found) if (program && (await runs(program))) return program

  // Playwright downloads from a host that some networks do not reach: do not wait for that for ever.
  const cli = path.join(project, 'node_modules', '@playwright', 'test', 'cli.js')
  const env = { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '20000' }
  await runNode([cli, 'install', 'chromium'], { ...quietly, env, mayFail: true })
  if (existsSync(playwrights) && (await runs(playwrights))) return playwrights

  await installWithApt('chromium', quietly)
  const program = findCommand(installed)
  if (program && (await runs(program))) return program
  throw new PlainError(
    'The browser tests need Chromium, which is not here and could not be downloaded. Install Chromium or Google Chrome ' +
      'so that the command "chromium" or "google-chrome" works, and run `npm test` again.',
  )
}

/**
 * Whether a program found is one that starts: it may lack libraries, or be a stub that only asks to be installed.
 * @param {string} program
 */
async function runs(program) {
  const { code } = await run(program, ['--version'], { mayFail: true })
  return code === 0
}
