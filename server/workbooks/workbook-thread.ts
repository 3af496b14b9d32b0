import 'server-only'
import { resolve } from 'node:path'
import { Piscina } from 'piscina'
import type { WorkbookInput } from '@/documents/workbook/plan-workbook'
import type { WorkbookRefusal } from '@/documents/workbook/unpack'
import type { WorkbookAnswer, WorkbookJob } from '@/documents/workbook-worker'
import type { WorkbookSheet } from '@/domain/workbook/workbook-cell'

/** Reading and writing ten times what a province has takes some seconds. */
const seconds = 60
/** Enough for the largest workbook that is unpacked, its texts taking two bytes a letter. */
const megabytes = 1024

const kept = globalThis as typeof globalThis & { workbookThread?: Piscina<WorkbookJob, WorkbookAnswer> }

/** One thread, begun when it is needed and ended some time after, so that no workbook keeps the pages waiting. */
function thread(): Piscina<WorkbookJob, WorkbookAnswer> {
  kept.workbookThread ??= new Piscina<WorkbookJob, WorkbookAnswer>({
    filename: resolve(/* turbopackIgnore: true */ process.cwd(), '.build/workbook-worker.mjs'),
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: 30_000,
    // A thread would take over the server's own flags.
    execArgv: [],
    env: { NODE_ENV: 'production' },
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  })
  return kept.workbookThread
}

/** The sheets of an Excel file; or why it is not read. What takes too long or too much memory is refused as well. */
export async function readInThread(file: Uint8Array): Promise<WorkbookSheet[] | WorkbookRefusal> {
  try {
    const answer = await thread().run({ kind: 'read', file }, { signal: AbortSignal.timeout(seconds * 1000) })
    if (answer instanceof Uint8Array) throw new Error('A workbook was asked to be read and came back unread.')
    return answer
  } catch (error) {
    // The thread has died of it, and the next one is not harmed.
    console.error('A workbook could not be read:', error)
    return 'too-much'
  }
}

/** Listings as an Excel file. @throws Error when it takes too long. */
export async function writeInThread(input: WorkbookInput): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await thread().run({ kind: 'write', input }, { signal: AbortSignal.timeout(seconds * 1000) })
  if (!(answer instanceof Uint8Array)) throw new Error('A workbook was to be written and was not.')
  return answer
}

/** Ends the thread, for programs that end themselves. */
export async function closeThread(): Promise<void> {
  await kept.workbookThread?.destroy()
  delete kept.workbookThread
}
