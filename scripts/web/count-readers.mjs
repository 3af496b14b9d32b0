import { setTimeout as sleep } from 'node:timers/promises'
import { ReaderCounts } from '../../server/readers/reader-counts.mjs'

/** Set by server/prepare-server.ts, which Next bundles apart and which alone speaks to the database. */
const shared =
  /** @type {typeof globalThis & { nhipCauAddReadings?: ConstructorParameters<typeof ReaderCounts>[0] }} */ (globalThis)

/** Counts readers into the database that the program behind is connected to. */
export function countReaders() {
  return new ReaderCounts(async (counts) => {
    if (!shared.nhipCauAddReadings) throw new Error('The program behind is not prepared.')
    await shared.nhipCauAddReadings(counts)
  })
}

/**
 * Writes what is left before the process ends; it waits for a database that does not answer no longer than some seconds.
 * @param {ReaderCounts} readers
 */
export async function writeLastReaders(readers) {
  await Promise.race([readers.flush(), sleep(3_000)])
}
