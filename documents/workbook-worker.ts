import type { WorkbookSheet } from '@/domain/workbook/workbook-cell'
import type { WorkbookInput } from './workbook/plan-workbook'
import { readWorkbook } from './workbook/read-workbook'
import type { WorkbookRefusal } from './workbook/unpack'
import { writeListings } from './workbook/write-listings'

/** What the thread of `server/workbooks/workbook-thread.ts` can be asked for, and what it answers. */
export type WorkbookJob = { kind: 'read'; file: Uint8Array } | { kind: 'write'; input: WorkbookInput }
export type WorkbookAnswer = WorkbookSheet[] | WorkbookRefusal | Uint8Array<ArrayBuffer>

/** What the pool of `server/workbooks/workbook-thread.ts` runs in a thread of its own. */
export default async function workbookWorker(job: WorkbookJob): Promise<WorkbookAnswer> {
  return job.kind === 'read' ? readWorkbook(job.file) : writeListings(job.input)
}
