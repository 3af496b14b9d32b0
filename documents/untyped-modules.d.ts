/** The part of pdfkit that `font-lookup.ts` and `prisma/seed/make-files.ts` touch; the package brings no types of its own. */
declare module 'pdfkit' {
  export default class PDFDocument {
    x: number
    y: number
    constructor(options?: object)
    pipe(target: import('node:fs').WriteStream): import('node:fs').WriteStream
    fillColor(colour: string): this
    text(text: string, options?: object): this
    text(text: string, x: number, y: number, options?: object): this
    moveDown(lines: number): this
    rect(x: number, y: number, width: number, height: number): this
    stroke(colour: string): this
    end(): void
    font(source: unknown, family?: string | number | null, size?: number): this
    fontSize(size: number): this
  }
}

/** What the renderer's own types take from fontkit, which brings none; `font-repair.ts` works on it. */
declare module 'fontkit' {
  export type Font = import('./font-repair').ShapingFont
}

/** The part of saxen that `workbook/read-xml.ts` touches. */
declare module 'saxen' {
  type Decode = (text: string) => string
  export class Parser {
    on(
      event: 'openTag',
      listener: (name: string, attributes: () => Record<string, string>, decode: Decode, closed: boolean) => void,
    ): this
    on(event: 'closeTag', listener: (name: string) => void): this
    on(event: 'text', listener: (text: string, decode: Decode) => void): this
    on(event: 'cdata', listener: (text: string) => void): this
    on(event: 'error', listener: (error: Error) => void): this
    parse(xml: string): this
  }
}
