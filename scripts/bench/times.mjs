/**
 * The time within which a part of all times lies.
 * @param {number[]} times
 * @param {number} part between 0 and 1: 0.5 for the median, 0.95 for p95
 */
export function at(times, part) {
  return times.toSorted((a, b) => a - b)[Math.ceil(part * times.length) - 1] ?? 0
}

/**
 * Milliseconds of whole requests, one at a time, from the question to the last byte; a first round is not counted.
 * @param {string} url the site's address
 * @param {string[]} paths
 * @param {{ rounds: number, headers?: Record<string, string> }} how
 */
export async function timesOf(url, paths, { rounds, headers = {} }) {
  const times = []
  for (let round = 0; round <= rounds; round += 1) {
    for (const path of paths) {
      const began = performance.now()
      const answer = await fetch(url + path, { headers, redirect: 'manual' })
      await answer.arrayBuffer()
      if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}.`)
      if (round > 0) times.push(performance.now() - began)
    }
  }
  return times
}
