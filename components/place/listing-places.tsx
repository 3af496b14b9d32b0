import type { Geography } from '@/domain/map/geography'
import type { Place } from '@/domain/place/place'
import { ListingMap, type ListingMapWords } from '../map/listing-map'
import { PlacesInWords } from './places-in-words'

type Props = {
  listing: { places: readonly Place[]; geography: Geography; edition: { provinceWide: boolean } }
  words: ListingMapWords
}

/** Where a listing is about: in words, and on the province's map beside them. */
export function ListingPlaces({ listing, words }: Props) {
  const { places, geography, edition } = listing
  return (
    <div className="grid items-start gap-x-8 gap-y-6 sm:grid-cols-[minmax(0,1fr)_minmax(0,20rem)]">
      <PlacesInWords places={places} provinceWide={edition.provinceWide} />
      <ListingMap places={places} geography={geography} provinceWide={edition.provinceWide} words={words} />
    </div>
  )
}
