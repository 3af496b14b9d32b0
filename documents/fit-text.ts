import { type SetText, setText } from './set-text'

/** A text that is set, as a picture; null for an empty text. */
export type Fitted = { data: Buffer; width: number; height: number } | null

/** The text in the largest of the sizes at which it fits; in the smallest, without its last words, where none is enough. */
export async function fitText(text: SetText, sizes: readonly number[], high: number): Promise<Fitted> {
  if (text.text === '') return null
  for (const size of sizes) {
    const set = await setText({ ...text, size })
    if (set.height <= high && set.width <= text.width) return set
  }
  const letters = [...text.text]
  const size = sizes.at(-1) ?? text.size
  const shortened = (count: number) => {
    const kept = letters.slice(0, count).join('')
    return setText({ ...text, size, text: `${kept.includes(' ') ? kept.slice(0, kept.lastIndexOf(' ')) : kept}…` })
  }
  let [fits, fails] = [1, letters.length]
  while (fails - fits > 1) {
    const middle = Math.floor((fits + fails) / 2)
    const set = await shortened(middle)
    if (set.height <= high && set.width <= text.width) fits = middle
    else fails = middle
  }
  return shortened(fits)
}
