import { readXml } from './read-xml'

/** How the number in a cell is shown, as far as it matters what it means. */
export type NumberFormat = 'plain' | 'percent' | 'day'

/** The formats of a workbook's cell styles, in order: a cell names its style by its place. */
export function readNumberFormats(styles: Uint8Array | undefined): NumberFormat[] {
  const own = new Map<number, string>()
  const formats: NumberFormat[] = []
  let inCells = false
  readXml(styles, {
    open(name, attribute) {
      if (name === 'numFmt') own.set(Number(attribute('numFmtId')), attribute('formatCode') ?? '')
      if (name === 'cellXfs') inCells = true
      if (name === 'xf' && inCells) formats.push(formatOf(Number(attribute('numFmtId') ?? 0), own))
    },
    close(name) {
      if (name === 'cellXfs') inCells = false
    },
  })
  return formats
}

/** The numbers up to 163 are Excel's own (ECMA-376, 18.8.30). */
function formatOf(id: number, own: ReadonlyMap<number, string>): NumberFormat {
  const code = own.get(id)
  if (code === undefined) {
    if (id === 9 || id === 10) return 'percent'
    return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 58) ? 'day' : 'plain'
  }
  // Words, escaped signs, colours and conditions in a format are not part of the number.
  const bare = code.replace(/"[^"]*"|\\.|\[[^\]]*\]|[_*]./g, '').split(';')[0] ?? ''
  if (bare.includes('%')) return 'percent'
  return /[dmyhs]/i.test(bare) && !/general|standard/i.test(bare) ? 'day' : 'plain'
}
