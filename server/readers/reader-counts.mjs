import { isGiven, isReader, pickHeaders, readingAt } from './reading-of.mjs'

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */
/** @typedef {import('./reading-of.mjs').Reading} Reading */
/** @typedef {Reading & { day: string, count: number }} Count how often on a day (YYYY-MM-DD) in Viet Nam */

/**
 * Counts who reads, beside the web server: after an answer has left, in memory, written together every few seconds. What cannot
 * be written is kept and tried again; beyond `most` different counts new ones are let go.
 */
export class ReaderCounts {
  #counts = /** @type {Map<string, Count>} */ (new Map())
  #store
  #seconds
  #most
  #timer = /** @type {NodeJS.Timeout | undefined} */ (undefined)
  #writing = /** @type {Promise<void>} */ (Promise.resolve())
  #failing = false

  /**
   * @param {(counts: Count[]) => Promise<void>} store adds to what is written, all or nothing
   * @param {{ seconds?: number, most?: number }} [limits]
   */
  constructor(store, { seconds = 5, most = 20_000 } = {}) {
    this.#store = store
    this.#seconds = seconds
    this.#most = most
  }

  /**
   * Counts this request once its answer has left, if it is a reader's.
   * @param {Request} request
   * @param {Response} response
   */
  watch(request, response) {
    const reading = request.method === 'GET' ? readingAt(request.url ?? '') : null
    if (!reading) return
    // Next takes headers of its own away while it works.
    const headers = pickHeaders(request.headers)
    response.once('finish', () => {
      if (!isGiven(response.statusCode) || !isReader(headers)) return
      this.#add({ ...reading, day: dayOf(Date.now()), count: 1 })
    })
  }

  /** Writes what is counted so far. Never fails: what could not be written stays for the next time. */
  flush() {
    clearTimeout(this.#timer)
    this.#timer = undefined
    this.#writing = this.#writing.then(() => this.#write())
    return this.#writing
  }

  async #write() {
    const taken = [...this.#counts.values()]
    if (taken.length === 0) return
    this.#counts.clear()
    try {
      await this.#store(taken)
      this.#failing = false
    } catch (error) {
      // Said once, not every few seconds.
      if (!this.#failing) console.error('Readers could not be counted; it is tried again.', error)
      this.#failing = true
      for (const count of taken) this.#add(count)
    }
  }

  /** @param {Count} added */
  #add(added) {
    const key = `${added.day} ${added.measure} ${added.code}`
    const known = this.#counts.get(key)
    if (known) known.count += added.count
    else if (this.#counts.size < this.#most) this.#counts.set(key, added)
    this.#timer ??= setTimeout(() => this.flush(), 1000 * this.#seconds).unref()
  }
}

const sevenHours = 7 * 3_600_000
const oneDay = 24 * 3_600_000

/** The day that was asked for last, by its number. */
let last = { number: -1, day: '' }

/**
 * The calendar day in Viet Nam, which has had the same clock all year since 1975; far quicker than a formatter. A test compares
 * it with `domain/day`.
 * @param {number} moment in milliseconds
 */
export function dayOf(moment) {
  const number = Math.floor((moment + sevenHours) / oneDay)
  if (number !== last.number) last = { number, day: new Date(number * oneDay).toISOString().slice(0, 10) }
  return last.day
}
