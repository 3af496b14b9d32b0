import 'server-only'
import { db } from '../db'

/** How long what a workbook would do is kept for its sender to confirm, and how long what was done is told. */
export const hoursToConfirm = 24
const daysTold = 30

/** Forgets workbooks whose time is over. Listings that came of them stay, and so does what their rows were. */
export async function removeOldImports(): Promise<void> {
  const before = (hours: number) => new Date(Date.now() - hours * 3_600_000)
  await db().workbookImport.deleteMany({
    where: {
      OR: [
        { state: 'checked', createdAt: { lt: before(hoursToConfirm) } },
        { state: 'done', createdAt: { lt: before(daysTold * 24) } },
      ],
    },
  })
}
