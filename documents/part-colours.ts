/** Colours for the parts of a whole that differ in hue and lightness, so that they also part in grey print. */
const palette = ['#0F4C43', '#3A8074', '#8F5417', '#C08A4A', '#1E5A86', '#8FB3C9']

/** The colour of every part that has none of its own. */
export const otherColour = '#B9B5A4'

/** A colour for each of the greatest parts, in the order of the parts; at most as many as can be told apart. */
export function partColours(parts: { id: string; amount: number }[]): Map<string, string> {
  const ranked = parts.filter((part) => part.amount > 0).sort((a, b) => b.amount - a.amount)
  const greatest = new Set(ranked.slice(0, palette.length))
  const coloured = parts.filter((part) => greatest.has(part))
  return new Map(coloured.map((part, i) => [part.id, palette[i] ?? otherColour]))
}
