import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import Negotiator from 'negotiator'
import { withLateScripts } from './late-scripts.mjs'

const encoders = {
  /** What never changes is worth the time that the smallest result takes; a page is soon made anew. */
  br: (/** @type {Buffer} */ body, /** @type {boolean} */ unchanging) =>
    promisify(brotliCompress)(body, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: unchanging ? constants.BROTLI_MAX_QUALITY : 9,
        [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
      },
    }),
  gzip: (/** @type {Buffer} */ body) => promisify(gzip)(body, { level: 9 }),
}
const encodings = /** @type {const} */ (['br', 'gzip', 'identity'])

/** Set anew for each answer, or true of one connection only. */
const notKept = new Set(['date', 'connection', 'keep-alive', 'transfer-encoding', 'content-length', 'content-encoding'])

const mostBytesOfOne = 4_000_000

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */

/**
 * An answer in each encoding that was asked for.
 * @typedef {object} Kept
 * @property {Record<string, number | string | string[]>} headers
 * @property {string} tag
 * @property {boolean} compressible
 * @property {number} until when it is to be asked for anew, as a time in milliseconds
 * @property {number} bytes of the body as it is
 * @property {{ identity: Promise<Buffer>, br?: Promise<Buffer>, gzip?: Promise<Buffer> }} bodies
 */

/**
 * The answers that are the same for everyone (pages that Next keeps, and built files that never change), ready to be
 * sent: compressed once, not for each reader. Next decides what is kept; this only remembers what it answered, for
 * a few seconds or until `forget` is called, whichever comes first.
 */
export class KeptResponses {
  #kept = /** @type {Map<string, Kept>} */ (new Map())
  #bytes = 0
  /** Raised by `forget`, so that an answer begun before is not kept after. */
  #generation = 0
  #seconds
  #most

  /** @param {{ seconds?: number, bytes?: number }} [limits] how long a page is kept, and how much is kept together */
  constructor({ seconds = 10, bytes = 64_000_000 } = {}) {
    this.#seconds = seconds
    this.#most = bytes
  }

  /** Forgets every page: something that readers see has changed. */
  forget() {
    this.#generation += 1
    this.#kept.clear()
    this.#bytes = 0
  }

  /**
   * Answers from what is kept.
   * @param {Request} request
   * @param {Response} response
   * @returns {boolean} false when there is nothing kept for this request
   */
  answer(request, response) {
    if (!isForEveryone(request)) return false
    const key = request.url ?? ''
    const kept = this.#kept.get(key)
    if (!kept) return false
    if (kept.until < Date.now()) return false
    // What was asked for last is forgotten last.
    this.#kept.delete(key)
    this.#kept.set(key, kept)
    send(kept, request, response).catch(() => response.destroy())
    return true
  }

  /**
   * Watches how a request is answered. An answer for everyone is held until it is whole, kept, and then sent; any other goes
   * its way.
   * @param {Request} request
   * @param {Response} response not compressed yet
   */
  watch(request, response) {
    if (request.method !== 'GET' || !isForEveryone(request)) return
    const generation = this.#generation
    const held = /** @type {Buffer[]} */ ([])
    let bytes = 0
    let holds = /** @type {boolean | undefined} */ (undefined)
    const { write, end } = response
    /** @returns {boolean} whether the part needs nothing more */
    const take = (/** @type {unknown} */ chunk, /** @type {unknown} */ encoding) => {
      // What kind of answer it is stands in its head, which is complete when the first part comes.
      holds ??= isToKeep(request, response)
      if (!holds) return false
      const part = bufferOf(chunk, encoding)
      held.push(part)
      bytes += part.length
      if (bytes > mostBytesOfOne) {
        holds = false
        for (const one of held.splice(0)) Reflect.apply(write, response, [one])
      }
      return true
    }
    response.write = /** @type {typeof write} */ (
      (/** @type {[unknown, unknown]} */ ...args) => take(...args) || Reflect.apply(write, response, args)
    )
    response.end = /** @type {typeof end} */ (
      (/** @type {[unknown, unknown]} */ ...args) => {
        if (!take(...args)) return Reflect.apply(end, response, args)
        if (!holds) return Reflect.apply(end, response, [])
        const isPage = String(response.getHeader('content-type')).startsWith('text/html')
        const made = Buffer.concat(held)
        const body = isPage ? Buffer.from(withLateScripts(made.toString())) : made
        if (generation === this.#generation) this.#keep(request.url ?? '', response, body)
        if (response.hasHeader('content-length')) response.setHeader('content-length', body.length)
        return Reflect.apply(end, response, [body])
      }
    )
  }

  /**
   * @param {string} key
   * @param {Response} response
   * @param {Buffer} body
   */
  #keep(key, response, body) {
    const headers = /** @type {Kept['headers']} */ ({})
    for (const [name, value] of Object.entries(response.getHeaders()))
      if (value !== undefined && !notKept.has(name)) headers[name] = value
    if (headers['x-nextjs-cache']) headers['x-nextjs-cache'] = 'HIT'
    const tag = String(headers.etag)
    const until = isUnchanging(response) ? Number.POSITIVE_INFINITY : Date.now() + 1000 * this.#seconds
    const before = this.#kept.get(key)
    if (before?.tag === tag) {
      before.until = until
      return
    }
    if (before) this.#bytes -= before.bytes
    this.#kept.delete(key)
    const compressible = /text|javascript|json|xml|svg/.test(String(headers['content-type']))
    const vary = [headers.vary ?? []].flat().join(', ')
    if (compressible && !/accept-encoding/i.test(vary)) headers.vary = `${vary}${vary && ', '}Accept-Encoding`
    this.#kept.set(key, {
      headers,
      tag,
      compressible,
      until,
      bytes: body.length,
      bodies: { identity: Promise.resolve(body) },
    })
    this.#bytes += body.length
    for (const [oldest, { bytes }] of this.#kept) {
      if (this.#bytes <= this.#most) return
      this.#kept.delete(oldest)
      this.#bytes -= bytes
    }
  }
}

/**
 * Whether a request asks for a whole document by its address alone: no question, no part, not as data for a page
 * that is already open.
 * @param {Request} request
 */
function isForEveryone({ method, url, headers }) {
  return (
    (method === 'GET' || method === 'HEAD') &&
    url !== undefined &&
    !url.includes('?') &&
    headers.rsc === undefined &&
    headers.range === undefined
  )
}

/**
 * @param {Request} request
 * @param {Response} response
 */
function isToKeep(request, response) {
  return (
    response.statusCode === 200 &&
    !response.hasHeader('set-cookie') &&
    response.hasHeader('etag') &&
    (response.hasHeader('x-nextjs-cache') ||
      (request.url?.startsWith('/_next/static/') === true && isUnchanging(response)))
  )
}

/**
 * @param {unknown} chunk
 * @param {unknown} encoding
 */
function bufferOf(chunk, encoding) {
  if (chunk instanceof Uint8Array) return Buffer.from(chunk)
  if (typeof chunk !== 'string') return Buffer.alloc(0)
  return Buffer.from(chunk, typeof encoding === 'string' ? /** @type {BufferEncoding} */ (encoding) : 'utf8')
}

/** @param {Response} response */
function isUnchanging(response) {
  return String(response.getHeader('cache-control')).includes('immutable')
}

/**
 * @param {Kept} kept
 * @param {Request} request
 * @param {Response} response
 */
async function send({ headers, tag, compressible, until, bodies }, request, response) {
  if (request.headers['if-none-match']?.split(/\s*,\s*/).includes(tag)) {
    response.writeHead(304, headers).end()
    return
  }
  const encoding = compressible ? chooseEncoding(request) : 'identity'
  if (encoding !== 'identity')
    bodies[encoding] ??= bodies.identity.then((body) => encoders[encoding](body, until === Number.POSITIVE_INFINITY))
  const body = await (bodies[encoding] ?? bodies.identity)
  response.writeHead(200, {
    ...headers,
    'content-length': body.length,
    ...(encoding !== 'identity' && { 'content-encoding': encoding }),
  })
  if (request.method === 'HEAD') response.end()
  else response.end(body)
}

/**
 * @param {Request} request
 * @returns {typeof encodings[number]}
 */
function chooseEncoding(request) {
  const accepted = new Negotiator(request).encodings([...encodings])
  return encodings.find((one) => accepted.includes(one)) ?? 'identity'
}
