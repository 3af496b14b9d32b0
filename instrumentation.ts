/** Runs once when the server starts, before it answers: a server that is not set up right ends here, with a sentence. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { prepareServer } = await import('./server/prepare-server')
  await prepareServer()
}
