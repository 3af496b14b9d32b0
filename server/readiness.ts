import 'server-only'
import { db } from './db'

/** Whether the database answers and has been set up. */
export async function isReady(): Promise<boolean> {
  try {
    return (await db().siteSettings.count()) === 1
  } catch {
    return false
  }
}
