import { isAlive } from '../process-mark.mjs'

/**
 * Ends this process in order, with exit code 0, when it is asked to: Ctrl-C, `kill`, a closed terminal, or the end of
 * the npm that runs it. Asking again changes nothing; every part of `stop` is bounded in time.
 * @param {() => Promise<void>} stop
 * @returns {() => boolean} whether it is ending: what fails from then on fails because of that
 */
export function stopOnSignal(stop) {
  let stopping = false
  const end = async () => {
    if (stopping) return
    stopping = true
    console.log('\nStopping …')
    await stop()
    console.log('Stopped.')
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, end)
  // A closed terminal also breaks the channels we write to; that must not stop the stopping.
  for (const channel of [process.stdout, process.stderr]) channel.on('error', () => {})
  // npm passes signals on (the scripts begin with `exec`, so that no shell stands in between), but not `kill -9`.
  const npm = process.env.npm_lifecycle_event ? process.ppid : 0
  if (npm > 1) setInterval(() => isAlive(npm) || end(), 1_000).unref()
  return () => stopping
}
