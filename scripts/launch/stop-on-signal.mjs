/**
 * Ends this process in order, with exit code 0, when it is asked to: Ctrl-C, `kill`, a closed terminal, or the end of
 * the npm that runs it. Asking again changes nothing; every part of `stop` is bounded in time.
 * @param {() => Promise<void>} stop
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
  // npm passes signals on, but not `kill -9`: nobody would own this process then.
  const parent = process.ppid
  if (process.env.npm_lifecycle_event) setInterval(() => process.ppid !== parent && end(), 1_000).unref()
}
