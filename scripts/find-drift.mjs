import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import { CatalogueAdapterFactory, openCataloguePool } from './catalogue-adapter.mjs'

// Prisma's schema engine is normally a program fetched at install time, from a host that is not reachable everywhere.
// The same engine exists as WebAssembly; here it is driven through the pg adapter.

const require = createRequire(import.meta.url)

/** Loaded once: its memory belongs to the module that binds it. @type {ReturnType<typeof loadEngine> | undefined} */
let engineClass

/**
 * Compares a database with Prisma's schema.
 * @param {string} url a PostgreSQL database; it is only read
 * @param {string} schemaPath the file `schema.prisma`
 * @returns {Promise<string>} the SQL that would bring the database to the schema; '' when they agree
 * @throws {Error} when the schema has a mistake, with Prisma's explanation
 */
export async function findDrift(url, schemaPath) {
  const files = [{ path: schemaPath, content: readFileSync(schemaPath, 'utf8') }]
  const filters = { externalTables: [], externalEnums: [] }
  const pool = openCataloguePool(url)
  engineClass ??= loadEngine()
  const SchemaEngine = await engineClass
  const engine = await SchemaEngine.new(
    { datamodels: files.map((file) => [file.path, file.content]) },
    () => {},
    bindMigrationAwareSqlAdapterFactory(new CatalogueAdapterFactory(pool)),
  )
  try {
    const from = { tag: 'schemaDatasource', configDir: path.dirname(schemaPath), files }
    const to = { tag: 'schemaDatamodel', files }
    const { exitCode, stdout } = await engine.diff({ from, to, script: true, exitCode: true, filters })
    return exitCode === 0 ? '' : stdout
  } finally {
    engine.free()
    await pool.end()
  }
}

async function loadEngine() {
  // Where the engine leaves its last words; without this a crash in it shows as a TypeError.
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message: console.error } })
  const folder = path.dirname(require.resolve('@prisma/schema-engine-wasm'))
  const bindings = await import(path.join(folder, 'schema_engine_bg.js'))
  const wasm = readFileSync(path.join(folder, 'schema_engine_bg.wasm'))
  const { instance } = await WebAssembly.instantiate(wasm, { './schema_engine_bg.js': bindings })
  bindings.__wbg_set_wasm(instance.exports)
  const { __wbindgen_start: start } = /** @type {{ __wbindgen_start: () => void }} */ (instance.exports)
  start()
  return bindings.SchemaEngine
}
