import 'server-only'
import { db } from '../db'
import type { ReaderCounts } from './reader-counts.mjs'

type Counts = Parameters<ConstructorParameters<typeof ReaderCounts>[0]>[0]

/** Adds to what is counted, in one statement; a listing that is no longer there is passed over. */
export async function addReadings(counts: Counts): Promise<void> {
  const rows = JSON.stringify(counts)
  // In the same order everywhere, so that two processes never wait for each other in a circle.
  await db().$executeRaw`
    INSERT INTO "DailyCount" ("listingId", day, measure, count)
    SELECT l.id, given.day, given.measure::"Measure", given.count
    FROM jsonb_to_recordset(${rows}::jsonb) AS given (code text, day date, measure text, count int)
    JOIN "Listing" l ON l.code = given.code
    ORDER BY 1, 2, 3
    ON CONFLICT ("listingId", day, measure) DO UPDATE SET count = "DailyCount".count + EXCLUDED.count`
}
