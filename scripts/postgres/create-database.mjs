import pg from 'pg'

/**
 * Makes the database an address names, when it is not there.
 * @param {string} url
 * @param {{ template?: string }} [options] `template`: the database to copy
 */
export async function createDatabase(url, { template = 'template1' } = {}) {
  if (await exists(url)) return
  const address = new URL(url)
  const name = decodeURIComponent(address.pathname.slice(1))
  address.pathname = '/postgres'
  const client = new pg.Client({ connectionString: address.href })
  await client.connect()
  try {
    await client.query(`create database ${pg.escapeIdentifier(name)} template ${pg.escapeIdentifier(template)}`)
  } catch (error) {
    const madeMeanwhile = ['42P04', '23505'].includes(/** @type {pg.DatabaseError} */ (error).code ?? '')
    if (!madeMeanwhile) throw error
  } finally {
    await client.end()
  }
}

/** @param {string} url */
async function exists(url) {
  const client = new pg.Client({ connectionString: url })
  try {
    await client.connect()
    return true
  } catch (error) {
    if (/** @type {pg.DatabaseError} */ (error).code === '3D000') return false
    throw error
  } finally {
    await client.end()
  }
}
