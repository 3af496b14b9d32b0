import sharp, { type OverlayOptions } from 'sharp'
import { contours } from '@/domain/art/contours'
import { drumFace, drumMark } from '@/domain/art/drum'
import { drumSvg } from '@/domain/art/drum-svg'
import { type SharePicture, shareSize } from '@/domain/share/share-picture'
import { type Fitted, fitText } from './fit-text'
import type { FaceName, SetText } from './set-text'

const { width, height } = shareSize
const side = 72
const bronze = '#E8CFAB'
const white = '#FFFFFF'
/** Where the photo begins. */
const photoLeft = 736

/**
 * Draws the picture that other sites show beside a link, as PNG. All of it happens on the picture library's own threads.
 * `photo` holds the bytes of the photo, if the picture has one.
 */
export async function drawSharePicture(picture: SharePicture, photo: Uint8Array | null): Promise<Uint8Array> {
  const textWidth = (photo ? photoLeft : width) - side - (photo ? 40 : side)
  const [site, kicker, title, note, code] = await Promise.all([
    line({ text: picture.site, face: 'sansBold', size: 27, colour: white, width: textWidth - 76 }),
    line({ text: picture.kicker, face: 'sansBold', size: 25, colour: bronze, width: textWidth }),
    fitTitle(picture.title, {
      // The drum's star stays clear of the title.
      width: picture.seed === null ? 640 : textWidth,
      height: photo ? 240 : picture.note === '' ? 320 : 264,
    }),
    fitNote(picture.note, { width: textWidth, height: 84 }),
    line({ text: picture.code, face: 'sansBold', size: 25, colour: white, width: textWidth }),
  ])
  const layers: OverlayOptions[] = [{ input: Buffer.from(ground(picture)), left: 0, top: 0 }]
  if (photo) {
    const input = await sharp(photo)
      .resize({ width: width - photoLeft, height, fit: 'cover' })
      .toBuffer()
    layers.push({ input, left: photoLeft, top: 0 })
  } else if (picture.seed === null) {
    layers.push({ input: await face(), left: 700, top: 0 })
  }
  layers.push({ input: await drum(drumMark, 58, 1), left: side, top: 58 })
  put(layers, site, { left: side + 76, middle: 87 })
  put(layers, kicker, { left: side, middle: 172 })
  put(layers, title, { left: side, top: 206 })
  put(layers, note, { left: side, bottom: code && !photo ? 570 : code ? 516 : 570 })
  put(layers, code, photo ? { left: side, bottom: 570 } : { right: width - side, bottom: 570 })
  const drawn = await sharp({ create: { width, height, channels: 3, background: picture.colour } })
    .composite(layers)
    // A photo has too many colours to be small in all of them.
    .png(photo ? { palette: true, quality: 92, effort: 5 } : { compressionLevel: 9 })
    .toBuffer()
  return new Uint8Array(drawn)
}

type Spot = ({ left: number } | { right: number }) & ({ top: number } | { middle: number } | { bottom: number })

function put(layers: OverlayOptions[], text: Fitted, spot: Spot): void {
  if (!text) return
  const left = 'left' in spot ? spot.left : spot.right - text.width
  const top = 'top' in spot ? spot.top : 'middle' in spot ? spot.middle - text.height / 2 : spot.bottom - text.height
  layers.push({ input: text.data, left: Math.round(left), top: Math.round(top) })
}

/** The lines of the land, paler under the words, and a bronze foot. */
function ground({ colour, seed }: SharePicture): string {
  const lines = seed === null ? [] : contours(seed.toLowerCase(), { width, height })
  const paths = lines.map(({ d, opacity }) => `<path d="${d}" opacity="${opacity * 0.62}"/>`).join('')
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
<defs><linearGradient id="shade" x1="0" x2="0" y1="0" y2="1"><stop offset="0" stop-color="#000" stop-opacity=".04"/><stop offset="1" stop-color="#000" stop-opacity=".34"/></linearGradient></defs>
<rect width="100%" height="100%" fill="${colour}"/><rect width="100%" height="100%" fill="url(#shade)"/>
<g fill="none" stroke="#fff" stroke-width="2.2">${paths}</g><rect y="${height - 12}" width="100%" height="12" fill="${bronze}"/></svg>`
}

/** The drum's face, larger than the picture is high; what would hang over is cut off. */
async function face(): Promise<Buffer> {
  const over = (760 - height) / 2
  return sharp(await drum(drumFace, 760, 0.28))
    .extract({ left: 0, top: over, width: width - 700, height })
    .toBuffer()
}

function drum(shapes: typeof drumFace, size: number, opacity: number): Promise<Buffer> {
  const svg = drumSvg(shapes, bronze).replace('<svg ', `<svg width="${size}" height="${size}" opacity="${opacity}" `)
  return sharp(Buffer.from(svg)).png().toBuffer()
}

/** One line, shortened where it is too long. */
async function line(text: SetText): Promise<Fitted> {
  return fitText(text, [text.size], text.size * 1.7)
}

function fitTitle(text: string, { width: wide, height: high }: { width: number; height: number }): Promise<Fitted> {
  return fitText({ text, face: 'serifBold', size: 0, colour: white, width: wide }, [62, 56, 50, 45, 40], high)
}

function fitNote(text: string, { width: wide, height: high }: { width: number; height: number }): Promise<Fitted> {
  const face: FaceName = text.length > 40 ? 'sans' : 'serifBold'
  return fitText({ text, face, size: 0, colour: white, width: wide }, text.length > 40 ? [28, 25] : [44, 38, 32], high)
}
