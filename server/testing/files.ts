import 'server-only'
import sharp from 'sharp'

/** For tests: a photo as a phone sends it, lying on its side, with the place where it was taken. Its left half is red. */
export async function phonePhoto(width = 1600, height = 900): Promise<Uint8Array> {
  const red = await sharp({ create: { width: width / 2, height, channels: 3, background: '#c00000' } })
    .png()
    .toBuffer()
  const photo = await sharp({ create: { width, height, channels: 3, background: '#0000c0' } })
    .composite([{ input: red, left: 0, top: 0 }])
    .jpeg()
    .withExif({ IFD0: { Make: 'Phone' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '21/1 18/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .toBuffer()
  return new Uint8Array(photo)
}

/** For tests: the smallest file that is taken for a PDF. */
export function smallPdf(word = 'a'): Uint8Array {
  return new TextEncoder().encode(`%PDF-1.7\n% ${word}\n%%EOF\n`)
}
