import 'server-only'
import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import { Piscina } from 'piscina'
import type { PdfJob } from '@/documents/pdf-job'

/** The bundle of `documents/pdf-worker.tsx`, which `scripts/build-worker.mjs` writes. */
export const workerFile = resolve(/* turbopackIgnore: true */ process.cwd(), '.build/pdf-worker.mjs')

/**
 * No PDF could be made in good time: too many wait already, or this one took too long. Try again in a moment.
 *
 * Known by its name: the program that starts the threads and the one that answers requests are bundled apart, each with
 * a class of its own.
 */
export class PdfBusy extends Error {
  override readonly name = 'PdfBusy'

  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Error && value.name === 'PdfBusy'
  }
}

/**
 * `waiting`: how many jobs may wait beyond those being drawn. `seconds`: the limit for a job, waiting included.
 * `megabytes`: the memory of each thread; a proposal needs about 150.
 */
type Limits = { file: string; threads: number; waiting: number; seconds: number; megabytes: number }

/** Threads that draw proposals and put selections together, away from the thread that answers requests. */
export type PdfWorkers = {
  /** @throws PdfBusy when the queue is full or the time is up; Error when the drawing fails or its thread dies. */
  render(job: PdfJob): Promise<Uint8Array>
  close(): Promise<void>
}

/** Starts the threads at once. One that dies is replaced. */
export function startPdfWorkers({ file, threads, waiting, seconds, megabytes }: Limits): PdfWorkers {
  const pool = new Piscina<PdfJob, Uint8Array>({
    filename: file,
    minThreads: threads,
    maxThreads: threads,
    // A thread would take over the server's own flags, among them the condition under which React draws no component.
    execArgv: [],
    env: { NODE_ENV: 'production' },
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  })
  pool.on('error', (error) => console.error('A thread for PDFs ended:', error))
  let jobs = 0
  return {
    async render(job) {
      // Counted here because the pool's own limit does not see jobs that can be aborted.
      if (jobs >= threads + waiting) throw new PdfBusy('Too many PDFs are waiting.')
      jobs += 1
      const signal = AbortSignal.timeout(seconds * 1000)
      try {
        return await pool.run(job, { signal })
      } catch (error) {
        throw signal.aborted ? new PdfBusy('A PDF took too long.', { cause: error }) : error
      } finally {
        jobs -= 1
      }
    },
    close: () => pool.destroy(),
  }
}

const kept = globalThis as typeof globalThis & { pdfWorkers?: PdfWorkers }

/** The threads of this process, started on first use and kept when a development server loads this file anew. */
export function pdfWorkers(): PdfWorkers {
  const threads = availableParallelism() > 2 ? 2 : 1
  kept.pdfWorkers ??= startPdfWorkers({ file: workerFile, threads, waiting: 30, seconds: 20, megabytes: 512 })
  return kept.pdfWorkers
}

/** Starts the threads, which ready themselves with a drawing of their own, before the first reader asks. */
export function warmPdfWorkers(): void {
  pdfWorkers()
}
