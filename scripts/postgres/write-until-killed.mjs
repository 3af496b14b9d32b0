// For the test beside it: starts the database in the folder given and writes numbers, naming each on standard output
// once the database has confirmed it.
import pg from 'pg'
import { startPostgres } from './start-postgres.mjs'

const { url } = await startPostgres({ dataDir: process.argv[2] ?? '' })
const client = new pg.Client({ connectionString: url.replace('/app?', '/postgres?') })
await client.connect()
await client.query('create table if not exists written (number bigint primary key)')
const { rows } = await client.query('select coalesce(max(number), 0)::int as last from written')
for (let number = rows[0].last + 1; ; number++) {
  await client.query('insert into written values ($1)', [number])
  process.stdout.write(`${number}\n`)
}
