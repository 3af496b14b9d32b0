import { run } from '../run.mjs'
import { findCommand } from './find-command.mjs'

/**
 * Installs a Debian or Ubuntu package, where we are allowed to.
 * @param {string} name
 * @param {import('./check-steps.mjs').Quietly} quietly
 * @returns {Promise<boolean>} whether it is installed now
 */
export async function installWithApt(name, quietly) {
  if (process.getuid?.() !== 0 || !findCommand(['apt-get'])) return false
  const options = { ...quietly, mayFail: true, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  await run('apt-get', ['update', '-qq'], options)
  const { code } = await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], options)
  return code === 0
}
