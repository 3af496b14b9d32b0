import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { presentFormerDistrict } from '@/domain/presenting/present-former-district'
import { Link } from '@/i18n/link'
import type { MapFigures, MapPlace } from './map-place'
import { useFigureTexts } from './use-figure-texts'

/** What the map shows, in words: every place by its former province and district, and what is for the whole province. */
export function PlaceFigureList({ places, provinceWide }: { places: MapPlace[]; provinceWide: MapFigures | null }) {
  const t = useTranslations('Map')
  const locale = useLocale()
  const texts = useFigureTexts()
  const districtOf = ({ place }: MapPlace) =>
    place.formerDistricts.map((district) => presentFormerDistrict(district, locale)).join(', ')
  return (
    <section aria-label={t('listTitle')}>
      {provinceWide && (
        <ul className="mb-6">
          <Row href={provinceWide.href} figures={texts.figures(provinceWide)} note={t('provinceWideNote')}>
            {t('provinceWide')}
          </Row>
        </ul>
      )}
      {grouped(places, locale, (one) => one.place.formerProvince).map(([province, inProvince]) => (
        <section key={province} className="mb-7">
          <h3 className="mb-1.5 text-lg">{province === '' ? t('otherPlaces') : t('formerProvince', { province })}</h3>
          {grouped(inProvince, locale, districtOf).map(([district, inDistrict]) => (
            <div key={district} className="mb-3">
              {district !== '' && <h4 className="text-xs text-ink-2 first-letter:uppercase">{district}</h4>}
              <ul>
                {grouped(inDistrict, locale, (one) => one.place.name).flatMap(([, same]) =>
                  same.map((one) => (
                    <Row key={one.place.id} href={one.href} figures={texts.figures(one)}>
                      {texts.place(one.place)}
                    </Row>
                  )),
                )}
              </ul>
            </div>
          ))}
        </section>
      ))}
      {places.length > 0 && <p className="text-xs text-ink-2">{t('countedWhole')}</p>}
    </section>
  )
}

type RowProps = { href: MapFigures['href']; figures: string; note?: string; children: ReactNode }

function Row({ href, figures, note, children }: RowProps) {
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-4 border-b border-line py-1.5 text-sm">
      {/* Not fetched ahead: there are as many of these links as there are places. */}
      <Link href={href} className="link">
        {children}
      </Link>
      <span className="text-ink-2">{figures}</span>
      {note && <span className="w-full text-xs text-ink-2">{note}</span>}
    </li>
  )
}

/** Items that share a name, in the language's order of names. */
function grouped<Item>(items: Item[], locale: string, nameOf: (item: Item) => string): [string, Item[]][] {
  const groups = new Map<string, Item[]>()
  for (const item of items) groups.set(nameOf(item), [...(groups.get(nameOf(item)) ?? []), item])
  return [...groups].sort(([a], [b]) => a.localeCompare(b, locale))
}
