import { useLocale, useTranslations } from 'next-intl'
import type { Geography } from '@/domain/map/geography'
import { presentList } from '@/domain/presenting/present-list'
import type { Named } from '@/domain/proposal/proposal-view'
import { ProvinceMap } from './province-map'

/** What the map is called, and says to those who do not see it; names of provinces and places come in a row. */
export type ListingMapWords = {
  title: string
  some: (provinces: string, places: string) => string
  whole: (provinces: string) => string
}

type Props = { places: readonly Named[]; geography: Geography; provinceWide: boolean; words: ListingMapWords }

/** Where a listing is about, drawn; the places stand in words beside it. Nothing where there is nothing to draw. */
export function ListingMap({ places, geography: { outlines, points }, provinceWide, words }: Props) {
  const t = useTranslations('Map')
  const locale = useLocale()
  const nameOf = new Map(places.map((place) => [place.id, place.name]))
  const marks = points.map(({ place, position }) => {
    const name = nameOf.get(place) ?? ''
    return { id: place, position, value: 0, name, label: name }
  })
  const wide = provinceWide || places.length === 0
  if (outlines.length === 0 || (marks.length === 0 && !wide)) return null
  const inRow = (things: { name: string }[]) =>
    presentList(
      things.map((thing) => thing.name),
      locale,
    )
  const provinces = inRow(outlines)
  const approximate = points.some((point) => point.precision === 'district')
  return (
    <figure className="max-w-80 print:max-w-56">
      <ProvinceMap
        outlines={outlines}
        marks={marks}
        title={words.title}
        description={wide ? words.whole(provinces) : words.some(provinces, inRow(marks))}
        tinted={wide}
      />
      <figcaption className="mt-2 text-xs text-ink-2">{t(approximate ? 'approximate' : 'generalised')}</figcaption>
    </figure>
  )
}
