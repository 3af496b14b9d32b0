/**
 * A copy of a plain value in which every text can be printed: Unicode form NFC (a separate mark would stand beside its
 * letter), single spaces (the renderer puts a hyphen at a double one), and only characters that the fonts can draw,
 * because it prints a wrong letter for any other. What no font can draw becomes its plain form or a question mark.
 */
export function printable<T>(value: T, canDraw: (codePoint: number) => boolean): T {
  return inText(value, (text) => printableText(text, canDraw)) as T
}

function inText(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return value.map((item) => inText(item, change))
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, inText(inner, change)]))
  }
  return value
}

/** Soft hyphens, joiners, marks of direction and the selectors of emoji: nothing that paper shows. */
const invisible = /\p{Cf}|\p{Variation_Selector}/gu

const twins: Record<string, string> = { '\u2011': '-', '●': '•', '○': '•', '□': '■' }

/** The space within "100 m" and "US$ 52,000", at which no line should end. */
const figureAndUnit =
  /(?<=\d) (?=(?:mm|cm|m|km|ha|g|kg|l|kW|kWp|kWh|MW|°C|USD|VND|đồng)(?![\p{L}\d]))|(?<=US\$) (?=\d)/gu

function printableText(text: string, canDraw: (codePoint: number) => boolean): string {
  const spaced = text
    .normalize('NFC')
    .replace(invisible, '')
    .replaceAll('\u202f', '\u00a0')
    .replace(/[^\S\n\u00a0]/g, ' ')
    // Spaces at the ends of a line are left alone: Markdown reads them.
    .replace(/(?<=\S) {2,}(?=\S)/g, ' ')
    .replace(figureAndUnit, '\u00a0')
  return Array.from(spaced, (character) => {
    if (character === '\n' || canDraw(codePointOf(character))) return character
    const plain = twins[character] ?? character.normalize('NFKC')
    return Array.from(plain, (one) => (canDraw(codePointOf(one)) ? one : '?')).join('')
  }).join('')
}

function codePointOf(character: string): number {
  return character.codePointAt(0) ?? 0
}
