import { existsSync, readFileSync } from 'node:fs'

/**
 * The counts of a test program, from the report it wrote. Where the report knows of no failure but the program ended
 * with one (no test found, an error outside every test, a crash), that is one.
 * @param {string} file
 * @param {number} code the program's exit code
 * @param {(report: any) => import('./check-steps.mjs').Counts} count
 * @returns {import('./check-steps.mjs').Counts}
 */
export function readReport(file, code, count) {
  const counts = existsSync(file) ? count(JSON.parse(readFileSync(file, 'utf8'))) : { passed: 0, failed: 0, skipped: 0 }
  return { ...counts, failed: counts.failed || Number(code !== 0) }
}
