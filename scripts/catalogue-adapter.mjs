import { PrismaPg } from '@prisma/adapter-pg'
import { ColumnTypeEnum } from '@prisma/driver-adapter-utils'
import pg from 'pg'

// PostgreSQL's system tables (its catalogue) use a one-byte type, "char", number 18. Prisma's pg adapter does not know
// it and fails; its schema engine insists on it. So such columns pass the adapter as text (25) and are named rightly after.

const oneByteChar = 18
const text = 25

/** Which columns of a result, known by its rows, were "char". @type {WeakMap<object, boolean[]>} */
const charColumns = new WeakMap()

/** A pool whose results the adapter can read, those from the system tables too. */
export class CataloguePool extends pg.Pool {
  /** @param {Parameters<pg.Pool['query']>} args */
  async query(...args) {
    const result = await super.query(...args)
    charColumns.set(
      result.rows,
      result.fields.map((field) => field.dataTypeID === oneByteChar),
    )
    for (const field of result.fields) if (field.dataTypeID === oneByteChar) field.dataTypeID = text
    return result
  }
}

/** Prisma's adapter on such a pool, telling "char" columns apart again. */
export class CatalogueAdapterFactory extends PrismaPg {
  async connect() {
    const adapter = await super.connect()
    const queryRaw = adapter.queryRaw.bind(adapter)
    adapter.queryRaw = async (query) => {
      const result = await queryRaw(query)
      const isChar = charColumns.get(result.rows)
      const columnTypes = result.columnTypes.map((type, i) => (isChar?.[i] ? ColumnTypeEnum.Character : type))
      return { ...result, columnTypes }
    }
    return adapter
  }
}
