import { useLocale, useTranslations } from 'next-intl'
import { type MapSize, mapSizes } from '@/domain/catalogue/catalogue-query'
import type { Outline } from '@/domain/map/geography'
import { presentList } from '@/domain/presenting/present-list'
import { Link } from '@/i18n/link'
import type { Address } from '../site/address'
import type { MapFigures, MapPlace } from './map-place'
import { PlaceFigureList } from './place-figure-list'
import { ProvinceMap } from './province-map'
import { useFigureTexts } from './use-figure-texts'

type Props = {
  outlines: Outline[]
  places: MapPlace[]
  provinceWide: MapFigures | null
  size: MapSize
  /** This map with its points sized the one way and the other. */
  sizeHrefs: Record<MapSize, Address>
}

/** The catalogue's other view: where the proposals found are, as a drawing and as the same list in words. */
export function CatalogueMap({ outlines, places, provinceWide, size, sizeHrefs }: Props) {
  const t = useTranslations('Map')
  const locale = useLocale()
  const texts = useFigureTexts()
  if (places.length === 0 && !provinceWide) return <p className="py-8 text-ink-2">{t('empty')}</p>
  const marks = places.flatMap((one) => {
    const value = size === 'ask' ? one.askUsdCents : one.proposals
    const { id } = one.place
    return one.point
      ? [{ id, position: one.point.position, value, name: texts.placeWithFigures(one), href: one.href }]
      : []
  })
  const approximate = places.some((one) => one.point?.precision === 'district')
  const provinces = presentList(
    outlines.map((outline) => outline.name),
    locale,
  )
  return (
    <div className="grid items-start gap-x-10 gap-y-8 py-6 xl:grid-cols-[minmax(0,1.15fr)_minmax(0,1fr)]">
      {outlines.length > 0 && (
        <figure className="mx-auto w-full max-w-[35rem] xl:sticky xl:top-6 print:static print:max-w-80">
          <nav aria-label={t('size')} className="mb-4 flex flex-wrap items-center gap-x-3 gap-y-2 text-sm print:hidden">
            <span className="text-ink-2">{t('size')}</span>
            <span className="inline-flex overflow-hidden rounded-md border border-line-3">
              {mapSizes.map((one) => (
                <Link
                  key={one}
                  href={sizeHrefs[one]}
                  aria-current={one === size ? 'true' : undefined}
                  className={`flex min-h-9 items-center px-3 -outline-offset-3 ${one === size ? 'bg-ink font-semibold text-white -outline-offset-4 outline-white forced-colors:underline' : 'bg-surface hover:bg-pine-soft'}`}
                >
                  {t(`sizes.${one}`)}
                </Link>
              ))}
            </span>
          </nav>
          <ProvinceMap
            outlines={outlines}
            marks={marks}
            title={t('title')}
            description={t('description', { provinces, size })}
            tinted={marks.length === 0 && provinceWide !== null}
          />
          <figcaption className="mt-3 text-xs text-ink-2">{t(approximate ? 'approximate' : 'generalised')}</figcaption>
        </figure>
      )}
      <PlaceFigureList places={places} provinceWide={provinceWide} />
    </div>
  )
}
