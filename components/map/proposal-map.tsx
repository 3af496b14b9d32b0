import { useTranslations } from 'next-intl'
import { presentList } from '@/domain/presenting/present-list'
import type { ProposalView } from '@/domain/proposal/proposal-view'
import { ProvinceMap } from './province-map'

/** Where a proposal happens, drawn; the places stand in words beside it. Nothing where there is nothing to draw. */
export function ProposalMap({ proposal }: { proposal: ProposalView }) {
  const t = useTranslations('Map')
  const { places, geography, edition, locale } = proposal
  const { outlines, points } = geography
  const nameOf = new Map(places.map((place) => [place.id, place.name]))
  const marks = points.map(({ place, position }) => {
    const name = nameOf.get(place) ?? ''
    return { id: place, position, value: 0, name, label: name }
  })
  const wide = edition.provinceWide || places.length === 0
  if (outlines.length === 0 || (marks.length === 0 && !wide)) return null
  const provinces = presentList(
    outlines.map((outline) => outline.name),
    locale,
  )
  const names = presentList(
    marks.map((mark) => mark.name),
    locale,
  )
  const approximate = points.some((point) => point.precision === 'district')
  return (
    <figure className="max-w-80 print:max-w-56">
      <ProvinceMap
        outlines={outlines}
        marks={marks}
        title={t('proposalTitle')}
        description={
          wide ? t('proposalProvinceWide', { provinces }) : t('proposalDescription', { provinces, places: names })
        }
        tinted={wide}
      />
      <figcaption className="mt-2 text-xs text-ink-2">{t(approximate ? 'approximate' : 'generalised')}</figcaption>
    </figure>
  )
}
