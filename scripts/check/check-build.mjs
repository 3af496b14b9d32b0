import { explain } from '../explain.mjs'
import { buildSite } from '../launch/build-site.mjs'
import { readSettings } from '../launch/settings.mjs'

/**
 * Makes the production build, which gets no database and no secret and must not need any.
 * @param {import('./check-steps.mjs').CheckSteps} steps
 * @returns {Promise<boolean>} whether there is one
 */
export async function checkBuild(steps) {
  return steps.check('Build', async (quietly) => {
    try {
      await buildSite({ ...quietly, dataDir: readSettings({ dev: false }).dataDir })
      return { counts: { passed: 1, failed: 0, skipped: 0 }, output: '' }
    } catch (error) {
      return { counts: { passed: 0, failed: 1, skipped: 0 }, output: explain(error) }
    }
  })
}
