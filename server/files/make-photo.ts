import 'server-only'
import { createHash } from 'node:crypto'
import sharp, { type Sharp } from 'sharp'
import { mostMegapixels } from '@/domain/file/file-limits'
import { photoFormats, photoWidths } from '@/domain/file/photo-sizes'
import { inTurn } from './in-turn'

/** A photo made ready: its hash, the size of its largest form in pixels, and every part to be kept by its name. */
export type MadePhoto = { sha256: string; width: number; height: number; parts: Map<string, Uint8Array> }

/** The largest form: enough for paper and for any screen. */
const most = 2400

/**
 * Makes a photo ready for pages and paper: upright, in sRGB, and without anything else that the camera wrote, such as the
 * place where it was taken. The sent file itself is not kept.
 * @returns why it cannot be, when it is too large to unpack or damaged.
 */
export async function makePhoto(bytes: Uint8Array): Promise<MadePhoto | 'too-many-pixels' | 'damaged'> {
  return inTurn(async () => {
    const { width = 0, height = 0 } = await sharp(bytes, { limitInputPixels: false })
      .metadata()
      .catch(() => ({ width: 0, height: 0 }))
    if (width * height > mostMegapixels * 1_000_000) return 'too-many-pixels'
    try {
      return await make(bytes)
    } catch {
      return 'damaged'
    }
  })
}

async function make(bytes: Uint8Array): Promise<MadePhoto> {
  // A picture with transparent parts is shown on white, as it would be on paper.
  const { data, info } = await sharp(bytes, { limitInputPixels: mostMegapixels * 1_000_000, failOn: 'error' })
    .autoOrient()
    .resize({ width: most, height: most, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .jpeg({ quality: 88, mozjpeg: true })
    .toBuffer({ resolveWithObject: true })
  const parts = new Map<string, Uint8Array>([['photo.jpg', data]])
  for (const width of photoWidths(info.width)) {
    const sized = sharp(data).resize({ width })
    for (const format of photoFormats) parts.set(`${width}.${format}`, await encode(sized.clone(), format))
  }
  return { sha256: createHash('sha256').update(data).digest('hex'), width: info.width, height: info.height, parts }
}

function encode(sized: Sharp, format: (typeof photoFormats)[number]): Promise<Buffer> {
  return (format === 'webp' ? sized.webp({ quality: 76 }) : sized.jpeg({ quality: 78, mozjpeg: true })).toBuffer()
}
