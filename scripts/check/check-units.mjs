import path from 'node:path'
import { project } from '../project.mjs'
import { runNode } from '../run.mjs'
import { readReport } from './read-report.mjs'

/**
 * Runs the tests beside the sources, those of the server room against a real PostgreSQL.
 * @param {import('./check-steps.mjs').CheckSteps} steps
 * @param {{ env: NodeJS.ProcessEnv, folder: string }} options
 */
export async function checkUnits(steps, { env, folder }) {
  await steps.check('Unit and database tests', async (quietly) => {
    const report = path.join(folder, 'vitest.json')
    const vitest = path.join(project, 'node_modules', 'vitest', 'vitest.mjs')
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    const { code, output } = await runNode([vitest, 'run', ...reporters], { ...quietly, env, mayFail: true })
    return { counts: readReport(report, code, countCases), output }
  })
}

/**
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *   testResults: { status: string, assertionResults: unknown[] }[] }} report
 */
function countCases({ numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults }) {
  // A file that fails before its first test has no cases; count it as one.
  const broken = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0)
  return {
    passed: numPassedTests,
    failed: numFailedTests + broken.length,
    skipped: numPendingTests + numTodoTests,
  }
}
