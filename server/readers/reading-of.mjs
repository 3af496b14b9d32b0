import { isbot } from 'isbot'

// Asked for by the web server around Next, which loads files as they are; hence plain JavaScript.

/** The public pages of listings, and the PDF of a proposal, in both languages; a test holds them against `i18n/routing`. */
const listingAddress =
  /^\/(?:vi\/(?:de-xuat|nhu-cau|cau-chuyen)|en\/(?:proposals|needs|stories))\/([a-z0-9]+(?:-[a-z0-9]+)+)(\/pdf)?$/

/** Whoever has one of these is at work here; `server/accounts/auth-options` names them. */
const staffCookie = /(?:^|;\s*)(?:__Secure-)?next-auth\.session-token(?:\.\d+)?=[^;\s]/

/** How browsers say that they fetch what nobody has opened yet. */
const aheadHeaders = ['sec-purpose', 'purpose', 'x-purpose', 'x-moz']
const nextAheadHeaders = ['next-router-prefetch', 'next-router-segment-prefetch']
const headersRead = [...aheadHeaders, ...nextAheadHeaders, 'cookie', 'user-agent']

/** @typedef {{ code: string, measure: 'view' | 'pdf' }} Reading */
/** @typedef {import('node:http').IncomingHttpHeaders} Headers */

/**
 * What is read at an address, if it is that of a listing's public page or PDF; null otherwise. Asked for each request.
 * @param {string} url with its question
 * @returns {Reading | null}
 */
export function readingAt(url) {
  const address = listingAddress.exec(pathOf(url))
  if (!address?.[1]) return null
  return { code: address[1].toUpperCase(), measure: address[2] ? 'pdf' : 'view' }
}

/**
 * The headers by which `isReader` decides, to be kept while others work on the request.
 * @param {Headers} headers
 * @returns {Headers}
 */
export function pickHeaders(headers) {
  const picked = /** @type {Headers} */ ({})
  for (const name of headersRead) if (headers[name] !== undefined) picked[name] = headers[name]
  return picked
}

/**
 * Whether somebody reads who asks with these headers: no robot, no member of staff, no browser that fetches ahead.
 * @param {Headers} headers
 */
export function isReader(headers) {
  return !isAhead(headers) && !isStaff(headers) && !isRobot(headers)
}

/**
 * Whether an answer of this status gave the reader the whole; "not modified" did, as their browser had it.
 * @param {number} status
 */
export function isGiven(status) {
  return status === 200 || status === 304
}

/** @param {string} url */
function pathOf(url) {
  const end = url.indexOf('?')
  return end === -1 ? url : url.slice(0, end)
}

/** @param {Headers} headers */
function isAhead(headers) {
  if (nextAheadHeaders.some((name) => headers[name] !== undefined)) return true
  return aheadHeaders.some(
    (name) => headers[name] !== undefined && /prefetch|prerender|preview/i.test(String(headers[name])),
  )
}

/** @param {Headers} headers */
function isStaff({ cookie }) {
  return cookie !== undefined && staffCookie.test(cookie)
}

/**
 * Every browser says its name; who does not is a program. Most readers share a few names, so what was found is remembered.
 * @param {Headers} headers
 */
function isRobot({ 'user-agent': agent }) {
  if (!agent) return true
  const known = robots.get(agent)
  if (known !== undefined) return known
  if (robots.size >= mostNames) robots.clear()
  const found = isbot(agent)
  robots.set(agent, found)
  return found
}

const mostNames = 500
const robots = /** @type {Map<string, boolean>} */ (new Map())
