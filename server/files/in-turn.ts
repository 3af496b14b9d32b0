import 'server-only'
import sharp from 'sharp'

// One picture has one thread, so that pages keep theirs; the server's own thread is free all the while.
sharp.concurrency(1)

const shared = globalThis as typeof globalThis & { nhipCauPictures?: Promise<unknown> }

/** Works on one picture after another: unpacked, a photo can take hundreds of megabytes. */
export function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const result = (shared.nhipCauPictures ?? Promise.resolve()).then(work)
  shared.nhipCauPictures = result.catch(() => undefined)
  return result
}
