/** The part of pdfkit that `font-lookup.ts` touches; the package brings no types of its own. */
declare module 'pdfkit' {
  export default class PDFDocument {
    font(source: unknown, family?: string | number | null, size?: number): this
    fontSize(size: number): this
  }
}

/** What the renderer's own types take from fontkit, which brings none; `font-repair.ts` works on it. */
declare module 'fontkit' {
  export type Font = import('./font-repair').ShapingFont
}
