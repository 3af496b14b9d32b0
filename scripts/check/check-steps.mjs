import { Steps } from '../steps.mjs'

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** @typedef {Pick<import('../run.mjs').RunOptions, 'onLine' | 'show'>} Quietly how a child of a step should print */

/** Steps that count what passes and fails, and go on. */
export class CheckSteps {
  #steps
  #verbose = Boolean(process.env.VERBOSE) && process.env.VERBOSE !== '0'
  /** @type {Counts} */
  #counts = { passed: 0, failed: 0, skipped: 0 }

  /** @param {number} total */
  constructor(total) {
    this.#steps = new Steps(total)
  }

  /**
   * A step without which the rest makes no sense; it is not counted.
   * @template T
   * @param {string} name
   * @param {(quietly: Quietly) => Promise<T>} work  what it returns is shown when it is a text
   */
  prepare(name, work) {
    return this.#steps.run(name, ({ say }) => work({ onLine: say, show: this.#verbose }))
  }

  /**
   * A step that counts; its output is shown when something in it failed.
   * @param {string} name
   * @param {(quietly: Quietly) => Promise<{ counts: Counts, output: string }>} work
   * @returns {Promise<boolean>} whether nothing in it failed
   */
  async check(name, work) {
    const { counts, output } = await this.#steps.run(
      name,
      ({ say }) => work({ onLine: say, show: this.#verbose }),
      (result) => tell(result.counts),
    )
    for (const key of /** @type {const} */ (['passed', 'failed', 'skipped'])) this.#counts[key] += counts[key]
    if (counts.failed > 0 && !this.#verbose) console.log(`\n${output.trim()}\n`)
    return counts.failed === 0
  }

  /** @param {string} why counts as one failure */
  fail(why) {
    this.#counts.failed += 1
    console.log(`\n${why}\n`)
  }

  /** Prints the sums as the last line and returns the exit code. */
  finish() {
    console.log(tell(this.#counts))
    return this.#counts.failed > 0 || this.#counts.passed === 0 ? 1 : 0
  }
}

/** @param {Counts} counts */
function tell({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
