import { create } from 'qrcode'

/** A QR code as one path of unit squares, with the side of its square in units; no quiet zone is included. */
export function qrPath(text: string): { d: string; size: number } {
  const { size, data } = create(text, { errorCorrectionLevel: 'M' }).modules
  const rows = Array.from({ length: size }, (_, y) => {
    let d = ''
    for (let x = 0; x < size; x++) {
      let run = 0
      while (x + run < size && data[y * size + x + run]) run++
      if (run > 0) d += `M${x} ${y}h${run}v1h${-run}Z`
      x += run
    }
    return d
  })
  return { d: rows.join(''), size }
}
