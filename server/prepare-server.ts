import 'server-only'
import { db } from './db'
import { warmPdfWorkers } from './documents/pdf-workers'
import { env } from './env'
import { startSchedule } from './schedule/start-schedule'

/**
 * Checks that this process can serve: its environment is whole and its database answers. Ends it with a
 * sentence when not. Readies the threads that draw PDFs, and begins
 * to carry out set times.
 */
export async function prepareServer(): Promise<void> {
  try {
    env()
    await db().siteSettings.count()
    warmPdfWorkers()
    startSchedule()
  } catch (error) {
    const reason = error instanceof Error ? error.message.trim().split('\n').at(-1) : String(error)
    console.error(`The server cannot start. ${reason}`)
    process.exit(1)
  }
}
