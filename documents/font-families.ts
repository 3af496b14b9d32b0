import { createRequire } from 'node:module'
import { Font } from '@react-pdf/renderer'
import { repairFont, type ShapingFont } from './font-repair'

const { resolve } = createRequire(import.meta.url)
const file = (family: string, style: string) => {
  const [folder, name] = family === 'serif' ? ['source-serif-4', 'SourceSerif4'] : ['be-vietnam-pro', 'BeVietnamPro']
  return resolve(`@expo-google-fonts/${folder}/${style}/${name}_${style}.ttf`)
}

/**
 * The typefaces of every document: Be Vietnam Pro for text; Source Serif 4 for headings and for figures in columns,
 * because its figures are all of one width. Each stands in for the other where a character is missing.
 */
export const sans = ['Be Vietnam Pro', 'Source Serif 4']
export const serif = ['Source Serif 4', 'Be Vietnam Pro']

Font.register({
  family: 'Be Vietnam Pro',
  fonts: [
    { src: file('sans', '400Regular'), fontWeight: 400 },
    { src: file('sans', '400Regular_Italic'), fontWeight: 400, fontStyle: 'italic' },
    { src: file('sans', '600SemiBold'), fontWeight: 600 },
    { src: file('sans', '600SemiBold_Italic'), fontWeight: 600, fontStyle: 'italic' },
  ],
})
Font.register({
  family: 'Source Serif 4',
  fonts: [
    { src: file('serif', '400Regular'), fontWeight: 400 },
    { src: file('serif', '400Regular_Italic'), fontWeight: 400, fontStyle: 'italic' },
    { src: file('serif', '600SemiBold'), fontWeight: 600 },
    { src: file('serif', '600SemiBold_Italic'), fontWeight: 600, fontStyle: 'italic' },
  ],
})
// Vietnamese is never hyphenated, and a hyphen that English did not write would be copied with the text.
Font.registerHyphenationCallback((word) => [word])

let loading: Promise<ShapingFont[]> | undefined

/** Reads and repairs every font once, and tells which characters they can draw. */
export async function loadFonts(): Promise<(codePoint: number) => boolean> {
  loading ??= Promise.all([sans, serif].flatMap(([family]) => sourcesOf(family)).map(load))
  const fonts = await loading
  return (codePoint) => fonts.some((font) => font.hasGlyphForCodePoint(codePoint))
}

function sourcesOf(family: string | undefined) {
  return (family && Font.getRegisteredFonts()[family]?.sources) || []
}

async function load(source: { load(): Promise<void>; data: ShapingFont | null }): Promise<ShapingFont> {
  await source.load()
  if (!source.data) throw new Error('A font of the documents could not be read.')
  repairFont(source.data)
  return source.data
}
