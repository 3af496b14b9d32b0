import type { Gap } from '../listing-gap'
import type { Locale } from '../locale'
import type { ListingFiles } from './listing-files'

/** What files lack for publication in a language: a reader who cannot see a photo, or chooses a document, needs the words. */
export function findFileGaps({ photos, documents }: ListingFiles, locale: Locale): Gap[] {
  const silent = photos.flatMap((photo, i) => (photo.alternative[locale] === '' ? [`photos.${i}.alternative`] : []))
  const unnamed = documents.flatMap((one, i) => (one.label[locale] === '' ? [`documents.${i}.label`] : []))
  return [...silent, ...unnamed].map((path) => ({ path, problem: 'missing' }))
}
