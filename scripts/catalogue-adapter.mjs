import { PrismaPg } from '@prisma/adapter-pg'
import { ColumnTypeEnum } from '@prisma/driver-adapter-utils'
import pg from 'pg'

// PostgreSQL's system tables (its catalogue) use a one-byte type, "char", number 18. Prisma's pg adapter does not know
// it and fails; its schema engine insists on it. So such columns pass the adapter as text (25) and are named rightly after.

const oneByteChar = 18
const text = 25

/** Which columns of a result, known by its rows, were "char". @type {WeakMap<object, boolean[]>} */
const charColumns = new WeakMap()

/**
 * A pool whose results the adapter can read, those from the system tables too.
 * @param {string} url
 */
export function openCataloguePool(url) {
  const pool = new pg.Pool({ connectionString: url })
  const query = pool.query.bind(pool)
  return Object.assign(pool, {
    /** @param {pg.QueryArrayConfig} config */
    async query(config) {
      const result = await query(config)
      const isChar = result.fields.map((field) => field.dataTypeID === oneByteChar)
      charColumns.set(result.rows, isChar)
      for (const field of result.fields) if (field.dataTypeID === oneByteChar) field.dataTypeID = text
      return result
    },
  })
}

/** Prisma's adapter on such a pool, telling "char" columns apart again. */
export class CatalogueAdapterFactory extends PrismaPg {
  /** @override */
  async connect() {
    const adapter = await super.connect()
    const queryRaw = adapter.queryRaw.bind(adapter)
    return Object.assign(adapter, {
      /** @param {Parameters<typeof queryRaw>[0]} query */
      async queryRaw(query) {
        const result = await queryRaw(query)
        const isChar = charColumns.get(result.rows)
        const columnTypes = result.columnTypes.map((type, i) => (isChar?.[i] ? ColumnTypeEnum.Character : type))
        return { ...result, columnTypes }
      },
    })
  }
}
