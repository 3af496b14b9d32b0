import { forgetFirstAdministrator, getFirstAdministrator } from './first-administrator.mjs'

/**
 * Tells where everything is. The first administrator's password is told once.
 * @param {object} ready
 * @param {import('./settings.mjs').Settings} ready.settings
 * @param {import('./open-database.mjs').Database} ready.database
 * @param {number} ready.seconds
 */
export function sayReady({ settings: { siteUrl, dataDir }, database, seconds }) {
  const administrator = getFirstAdministrator(dataDir)
  const lines = [
    `Ready after ${seconds.toFixed(1)} s.`,
    '',
    `  Tiếng Việt     ${siteUrl}/vi`,
    `  English        ${siteUrl}/en`,
    `  Staff desk     ${siteUrl}/en/sign-in`,
    '',
    ...tellAdministrator(administrator),
    `  Files          ${dataDir}`,
    `  Database       ${database.place}`,
    '',
    'Ctrl-C stops it; the data stays.',
  ]
  console.log(`\n${lines.join('\n')}\n`)
  if (administrator) forgetFirstAdministrator(dataDir)
}

/** @param {import('./first-administrator.mjs').Administrator | null} administrator */
function tellAdministrator(administrator) {
  if (!administrator) return []
  if (!administrator.password)
    return [`  Administrator  ${administrator.email}, with the password given in ADMIN_PASSWORD`, '']
  return [
    `  Administrator  ${administrator.email}`,
    `  Password       ${administrator.password}`,
    '                 Note it now: it is shown this once.',
    '',
  ]
}
