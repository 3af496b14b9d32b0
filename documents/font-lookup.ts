import PDFDocument from 'pdfkit'

/** What pdfkit keeps of the font in use, beyond its typed surface. */
type Chosen = { _font: object; _fontSource: unknown }

/**
 * Makes pdfkit find a font of a document by identity. As it is, every change of font within a line builds a new
 * embedded font and compares it with the known ones by serialising their name tables. Calling this again is harmless.
 */
export function findFontsByIdentity(): void {
  const { font } = PDFDocument.prototype
  if (font.name === 'fontByIdentity') return
  const chosenIn = new WeakMap<PDFDocument, Map<object, object>>()
  PDFDocument.prototype.font = function fontByIdentity(this: PDFDocument & Chosen, source, family, size) {
    if (typeof source !== 'object' || source === null) return font.call(this, source, family, size)
    const known = chosenIn.get(this) ?? new Map<object, object>()
    chosenIn.set(this, known)
    const hit = known.get(source)
    if (!hit) {
      font.call(this, source, family, size)
      known.set(source, this._font)
      return this
    }
    this._font = hit
    this._fontSource = source
    const points = typeof family === 'number' ? family : size
    if (points !== undefined) this.fontSize(points)
    return this
  }
}
