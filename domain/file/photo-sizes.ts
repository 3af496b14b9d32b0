/** The widths in pixels at which a photo is kept, besides its own where that is smaller than the largest. */
const widths = [480, 960, 1440] as const

/** The widths at which a photo of this width can be had, smallest first. Nothing is enlarged. */
export function photoWidths(width: number): number[] {
  const largest = Math.min(width, widths[2])
  return [...widths.filter((one) => one < largest), largest]
}

/** The formats in which every width is kept, the one that fewer bytes need first. */
export const photoFormats = ['webp', 'jpg'] as const
export type PhotoFormat = (typeof photoFormats)[number]

/** The address of one size of a photo. */
export function photoAddress(sha256: string, width: number, format: PhotoFormat): string {
  return `/files/${sha256}/${width}.${format}`
}
