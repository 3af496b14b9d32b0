import 'server-only'
import { carryOutDue } from './carry-out-due'

/** How late the program may be, in milliseconds. */
const interval = 5_000

const kept = globalThis as typeof globalThis & { nhipCauSchedule?: NodeJS.Timeout }

/** Carries out set times from now on for as long as the process lives; first those that were missed before it. */
export function startSchedule(): void {
  if (kept.nhipCauSchedule) return
  let running = false
  const run = async () => {
    if (running) return
    running = true
    await carryOutDue().catch((error: unknown) => console.error('Set times could not be read.', error))
    running = false
  }
  kept.nhipCauSchedule = setInterval(run, interval)
  kept.nhipCauSchedule.unref()
  void run()
}
