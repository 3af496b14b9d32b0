import { stripVTControlCharacters } from 'node:util'

/**
 * Numbered steps on the terminal, each with its time, and a sign of life while one takes long: a running clock on a
 * terminal, a line every ten seconds in a log.
 */
export class Steps {
  #done = 0
  #total
  #out = process.stdout

  /** @param {number} total */
  constructor(total) {
    this.#total = total
  }

  /**
   * @template T
   * @param {string} name
   * @param {(step: { say: (news: string) => void }) => Promise<T>} work  may tell what it is doing at the moment
   * @param {(result: T) => string} [sayResult] what to write when it is done; the result itself when that is a text
   * @returns {Promise<T>}
   */
  async run(name, work, sayResult = (result) => (typeof result === 'string' ? result : 'done')) {
    const label = `[${++this.#done}/${this.#total}] ${name}`
    const began = performance.now()
    const seconds = () => (performance.now() - began) / 1000
    let news = ''
    const alive = () => {
      const line = `${label} … ${Math.round(seconds())} s${news ? `  ${news}` : ''}`
      if (this.#out.isTTY) this.#out.write(`\r\x1b[K${line.slice(0, (this.#out.columns || 80) - 1)}`)
      else this.#out.write(`${line}\n`)
    }
    if (this.#out.isTTY) alive()
    const clock = setInterval(alive, this.#out.isTTY ? 1_000 : 10_000)
    const end = (/** @type {string} */ result) => {
      clearInterval(clock)
      this.#out.write(`${this.#out.isTTY ? '\r\x1b[K' : ''}${label}: ${result} (${seconds().toFixed(1)} s)\n`)
    }
    try {
      const say = (/** @type {string} */ text) => {
        news = stripVTControlCharacters(text).trim().split('\n').at(-1)?.slice(0, 100) ?? '' // a child's colours would garble the line
      }
      const result = await work({ say })
      end(sayResult(result))
      return result
    } catch (error) {
      end('failed')
      throw error
    }
  }
}
