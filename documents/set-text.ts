import { resolve } from 'node:path'
import sharp from 'sharp'

const file = (name: string) =>
  resolve(/* turbopackIgnore: true */ process.cwd(), 'node_modules/@expo-google-fonts', name)

const faces = {
  serifBold: {
    font: 'Source Serif 4 SemiBold',
    fontfile: file('source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf'),
  },
  sans: { font: 'Be Vietnam Pro', fontfile: file('be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf') },
  sansBold: {
    font: 'Be Vietnam Pro SemiBold',
    fontfile: file('be-vietnam-pro/600SemiBold/BeVietnamPro_600SemiBold.ttf'),
  },
} as const
export type FaceName = keyof typeof faces

/** A text to set: `size` in pixels, `width` where its lines break, within a word only if it has to. */
export type SetText = { text: string; face: FaceName; size: number; colour: string; width: number }

/** Sets a text in lines, as a picture that is no larger than its ink. The font is the file's, whatever the machine has. */
export async function setText({ text, face, size, colour, width }: SetText) {
  const { font, fontfile } = faces[face]
  const { data, info } = await sharp({
    text: {
      text: `<span foreground="${colour}">${escaped(text.normalize('NFC'))}</span>`,
      font: `${font} ${size}`,
      fontfile,
      width,
      wrap: 'word-char',
      rgba: true,
      dpi: 72,
    },
  })
    .png()
    .toBuffer({ resolveWithObject: true })
  return { data, width: info.width, height: info.height }
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
