import { createServer } from 'node:http'
import compression from 'compression'

/**
 * An address such as `/files/%E0%A4%A` is no text, and Next fails on it.
 * @param {string} path without its question, in which anything may stand
 */
function isText(path) {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}

/**
 * A web server that answers from what is kept, or else asks `handle`, whose answers it compresses.
 * @param {import('./kept-responses.mjs').KeptResponses} kept
 * @param {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => Promise<void>} handle
 * @param {Pick<import('../../server/readers/reader-counts.mjs').ReaderCounts, 'watch'>} [readers] told of each request
 */
export function createWebServer(kept, handle, readers) {
  const compress = compression()
  const server = createServer(async (request, response) => {
    const [path = ''] = (request.url ?? '').split('?')
    if (!isText(path)) {
      response.writeHead(400).end('400 Bad Request')
      return
    }
    readers?.watch(request, response)
    if (kept.answer(request, response)) return
    // Its types are Express's; it uses what is Node's.
    compress(.../** @type {[never, never]} */ ([request, response]), () => {})
    kept.watch(request, response)
    try {
      await handle(request, response)
    } catch (error) {
      console.error(error)
      if (!response.headersSent) response.statusCode = 500
      response.end()
    }
  })
  // Longer than proxies keep an idle connection, or now and then they would send a request into one that just closes.
  server.keepAliveTimeout = 75_000
  server.headersTimeout = 76_000
  return server
}
