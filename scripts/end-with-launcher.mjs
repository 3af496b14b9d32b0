// Preloaded (`node --import`) into the programs we start. They share a channel with us that the system closes when we are
// gone, however we went: then they end too, instead of holding the port and the database. Their own children inherit
// the preload but not the task, whose sign is taken down here: the channels of those have other uses.
if (process.env.ENDS_WITH_LAUNCHER) {
  delete process.env.ENDS_WITH_LAUNCHER
  if (!process.connected) process.exit(1) // we were gone before this was read
  process.once('disconnect', () => {
    process.kill(process.pid, 'SIGTERM')
    setTimeout(() => process.kill(process.pid, 'SIGKILL'), 5_000).unref()
  })
  process.channel?.unref() // waiting for this must not keep a finished program running
}
