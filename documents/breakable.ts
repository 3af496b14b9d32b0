/**
 * Breaks what is too long for a line and has no space (addresses, above all), after a sign that parts it where there is
 * one. The renderer would let it run out of its column, or put a hyphen that is not in it.
 * `limit` is the number of characters that surely fit into a line.
 */
export function breakable(text: string, limit: number): string {
  if (text.length <= limit) return text
  return text
    .split(/(?<=[\s])/)
    .map((word) => (word.length > limit ? pieces(word, limit).join('\n') : word))
    .join('')
}

function pieces(word: string, limit: number): string[] {
  if (word.trimEnd().length <= limit) return [word]
  const head = word.slice(0, limit)
  const ends = [/^.*\//s, /^.*[?&@]/s, /^.*[-._=]/s].map((sign) => head.match(sign)?.[0].length ?? 0)
  const end = ends.find((length) => length > limit / 3) ?? limit
  return [word.slice(0, end), ...pieces(word.slice(end), limit)]
}
