import type { Locale } from '../locale'

/** What has a picture that other sites show beside a link to its page. `page` is every page without one of its own. */
export const shareKinds = ['proposal', 'need', 'story', 'field', 'theme', 'partner', 'place', 'page'] as const
export type ShareKind = (typeof shareKinds)[number]

/** The size of the picture in pixels, which every site that shows one knows. */
export const shareSize = { width: 1200, height: 630 } as const

/** The address of the picture of a thing, by its key (a code in lower case); `site` is the key of the page of no kind. */
export function shareAddress(kind: ShareKind, locale: Locale, key: string): string {
  return `/art/share/${kind}/${locale}/${key.toLowerCase()}.png`
}

/** What the picture says and shows, in words that are ready to be set. An empty text is left out. */
export type SharePicture = {
  colour: string
  /** Draws the contour lines of the picture; without one it shows the drum's face. */
  seed: string | null
  site: string
  /** What the thing is: "Project proposal · Clean water". */
  kicker: string
  title: string
  /** The ask, or a sentence. */
  note: string
  code: string
  /** The hash of a photo, which takes the right part of the picture. */
  photo: string | null
}
