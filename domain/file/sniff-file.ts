import type { DocumentType } from './listing-files'

/** What a file is by its content, whatever it is called. `heic` is known only to be refused with advice. */
export type SniffedType = 'image/jpeg' | 'image/png' | 'image/webp' | 'heic' | DocumentType

/** Tells what a file is from its bytes; null for everything that is not taken. Documents with macros are not. */
export function sniffFile(bytes: Uint8Array): SniffedType | null {
  if (starts(bytes, [0xff, 0xd8, 0xff])) return 'image/jpeg'
  if (starts(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'image/png'
  if (letters(bytes, 0, 4) === 'RIFF' && letters(bytes, 8, 12) === 'WEBP') return 'image/webp'
  if (letters(bytes, 4, 8) === 'ftyp' && /^(hei[cxms]|hev[cxms]|mif1|msf1)$/.test(letters(bytes, 8, 12))) return 'heic'
  if (letters(bytes, 0, 5) === '%PDF-') return letters(bytes, -2048).includes('%%EOF') ? 'application/pdf' : null
  return starts(bytes, [0x50, 0x4b, 0x03, 0x04]) ? sniffOffice(zipEntries(bytes)) : null
}

function sniffOffice(names: Set<string>): DocumentType | null {
  if (!names.has('[Content_Types].xml') || [...names].some((name) => /vbaProject\.bin$/i.test(name))) return null
  const office = 'application/vnd.openxmlformats-officedocument' as const
  if (names.has('word/document.xml')) return `${office}.wordprocessingml.document`
  return names.has('xl/workbook.xml') ? `${office}.spreadsheetml.sheet` : null
}

/** The names in the directory at the end of a ZIP file; none when it is cut off. */
function zipEntries(bytes: Uint8Array): Set<string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const names = new Set<string>()
  let end = bytes.length - 22
  while (end >= 0 && end > bytes.length - 66_000 && view.getUint32(end, true) !== 0x06054b50) end -= 1
  if (end < 0 || view.getUint32(end, true) !== 0x06054b50) return names
  let at = view.getUint32(end + 16, true)
  while (at + 46 <= end && view.getUint32(at, true) === 0x02014b50) {
    const length = view.getUint16(at + 28, true)
    names.add(letters(bytes, at + 46, at + 46 + length))
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return names
}

function starts(bytes: Uint8Array, signature: number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte)
}

function letters(bytes: Uint8Array, from: number, to?: number): string {
  return String.fromCharCode(...bytes.subarray(from, to))
}
