import 'server-only'
import { db } from './db'
import { warmPdfWorkers } from './documents/pdf-workers'
import { env } from './env'
import { countWhatIsMissing } from './listings/count-what-is-missing'
import { addReadings } from './readers/add-readings'
import { startSchedule } from './schedule/start-schedule'

/** Read by the web process around Next, which counts readers: scripts/web. */
const web = globalThis as typeof globalThis & { nhipCauAddReadings?: typeof addReadings }

/**
 * Checks that this process can serve: its environment is whole and its database answers. Ends it with a
 * sentence when not. Readies the threads that draw PDFs, takes what the web process counts, and begins
 * to carry out set times.
 */
export async function prepareServer(): Promise<void> {
  try {
    env()
    await db().siteSettings.count()
    await countWhatIsMissing()
    web.nhipCauAddReadings = addReadings
    warmPdfWorkers()
    startSchedule()
  } catch (error) {
    const reason = error instanceof Error ? error.message.trim().split('\n').at(-1) : String(error)
    console.error(`The server cannot start. ${reason}`)
    process.exit(1)
  }
}
