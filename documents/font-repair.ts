/** The part of a fontkit font that turns text into glyphs. */
export type ShapingFont = {
  hasGlyphForCodePoint(codePoint: number): boolean
  getGlyph(id: number, codePoints?: number[]): Glyph
  layout(text: string, features?: Features, script?: string, language?: string, direction?: string): GlyphRun
}

type Glyph = { codePoints: number[]; isLigature: boolean }
type Position = { xAdvance: number }
type Features = string[] | Record<string, boolean>
type GlyphRun = { glyphs: Glyph[]; positions: Position[]; direction: string; readonly advanceWidth: number }

/**
 * Makes a font safe and quick for a process that writes many documents. Apply once, before the first document.
 *
 * fontkit 2 can lose Vietnamese letters in two ways, both without any error: see the functions below.
 */
export function repairFont(font: ShapingFont): void {
  giveGlyphsTheirCharacters(font)
  shapeWordByWord(font)
  acceptLineEnds(font)
}

/** A line end draws nothing, yet the renderer would look for it in every font and settle on its own Helvetica. */
function acceptLineEnds(font: ShapingFont): void {
  const hasGlyph = font.hasGlyphForCodePoint.bind(font)
  font.hasGlyphForCodePoint = (codePoint) => codePoint === 10 || hasGlyph(codePoint)
}

/**
 * fontkit keeps one object per glyph with the characters for which it was first asked, and hands it out for other
 * characters as well; text set later then loses letters when it is copied or searched, and its lines break elsewhere.
 * A glyph asked for with other characters is therefore answered by an alias that carries these.
 */
function giveGlyphsTheirCharacters(font: ShapingFont): void {
  const getGlyph = font.getGlyph.bind(font)
  font.getGlyph = (id, codePoints = []) => {
    const glyph = getGlyph(id, codePoints)
    if (!glyph || codePoints.length === 0 || isSame(glyph.codePoints, codePoints)) return glyph
    const alias: Glyph = Object.create(glyph)
    alias.codePoints = codePoints
    alias.isLigature = codePoints.length > 1
    return alias
  }
}

function isSame(a: number[], b: number[]): boolean {
  return a.length === b.length && a.every((codePoint, i) => codePoint === b[i])
}

const rememberedWords = 8_000

/**
 * Shapes each word once and remembers it: Vietnamese writes in syllables, so that a few thousand words cover nearly
 * all texts, and shaping is the greatest part of the work on a page.
 *
 * The feature `ccmp` is switched off: in many fonts it splits ọ, ụ, ị and ẹ into a letter and a dot, which text that is
 * copied or searched then shows apart. Nothing is lost, since all text is in Unicode form NFC.
 */
function shapeWordByWord(font: ShapingFont): void {
  const layout = font.layout.bind(font)
  const words = new Map<string, GlyphRun>()
  font.layout = (text, features, script, language, direction) => {
    const named = Array.isArray(features) ? Object.fromEntries(features.map((name) => [name, true])) : features
    const wanted = { ...named, ccmp: false }
    const prefix = `${Object.entries(wanted).join()}\n`
    const glyphs: Glyph[] = []
    const positions: Position[] = []
    for (const word of text.match(/[^ ]* ?/g) ?? []) {
      if (word === '') continue
      const key = prefix + word
      let run = words.get(key)
      if (!run) {
        run = layout(word, wanted, script, language, direction)
        if (words.size >= rememberedWords) words.clear()
        words.set(key, run)
      }
      glyphs.push(...run.glyphs)
      positions.push(...run.positions)
    }
    const advanceWidth = positions.reduce((width, position) => width + position.xAdvance, 0)
    return { glyphs, positions, direction: 'ltr', advanceWidth }
  }
}
