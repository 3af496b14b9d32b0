/**
 * A failure the reader can act on: its message is a whole sentence, shown without a stack.
 * Everything else that is thrown is a bug and keeps its stack.
 */
export class PlainError extends Error {
  /** @override */
  name = 'PlainError'
}
