import type { Locale } from 'next-intl'
import { catalogueAddress } from '@/components/catalogue/catalogue-address'
import { CatalogueMap } from '@/components/map/catalogue-map'
import type { MapFigures } from '@/components/map/map-place'
import { type CatalogueQuery, provinceWide } from '@/domain/catalogue/catalogue-query'
import type { PlaceFigures } from '@/domain/catalogue/catalogue-results'
import { findPlaceFigures } from '@/server/catalogue/find-place-figures'
import { getGeography } from '@/server/places/geography'

type Props = { locale: Locale; query: CatalogueQuery }

/** The proposals found on the province's map; each point leads to the list of its place, with every other filter kept. */
export async function MapOfResults({ locale, query }: Props) {
  const [geography, figures] = await Promise.all([getGeography(locale), findPlaceFigures(query, locale)])
  const byId = new Map(geography.places.map((place) => [place.id, place]))
  const toFigures = ({ place, proposals, askUsdCents }: PlaceFigures): MapFigures => ({
    proposals,
    askUsdCents,
    href: catalogueAddress({ ...query, view: 'list', size: 'count', page: 1, place: [place] }),
  })
  const places = figures.places.flatMap((one) => {
    const place = byId.get(one.place)
    return place ? [{ ...toFigures(one), place, point: place.point }] : []
  })
  return (
    <CatalogueMap
      outlines={geography.outlines}
      places={places}
      provinceWide={figures.provinceWide && toFigures({ ...figures.provinceWide, place: provinceWide })}
      size={query.size}
      sizeHrefs={{
        count: catalogueAddress({ ...query, size: 'count' }),
        ask: catalogueAddress({ ...query, size: 'ask' }),
      }}
    />
  )
}
