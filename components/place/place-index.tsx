import { useLocale, useTranslations } from 'next-intl'
import { groupByFormer } from '@/domain/place/group-by-former'
import { presentFormerDistrict } from '@/domain/presenting/present-former-district'
import type { IndexedPlace } from '@/domain/topic/topic-listings'
import { PlaceEntry } from './place-entry'

/** All communes under the provinces and districts of the past, with a way straight to each district. */
export function PlaceIndex({ places }: { places: IndexedPlace[] }) {
  const t = useTranslations('Topics')
  const locale = useLocale()
  const provinces = groupByFormer(places, locale)
  const title = (district: string) =>
    district === '' ? t('otherDistrict') : capital(presentFormerDistrict(district, locale))
  return (
    <>
      <nav aria-label={t('placesJump')} className="mb-12 rounded-xl border border-line bg-surface p-5 print:hidden">
        {provinces.map(({ name, districts }, province) => (
          <div key={name} className="py-1.5 text-sm">
            <p className="font-semibold">{name === '' ? t('places') : t('formerProvince', { province: name })}</p>
            <ul className="flex flex-wrap gap-x-5">
              {districts.map((district, index) => (
                <li key={district.name}>
                  <a href={`#${anchor(province, index)}`} className="inline-block py-1 text-pine hover:underline">
                    {title(district.name)}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </nav>
      <div className="space-y-14">
        {provinces.map(({ name, districts }, province) => (
          <section key={name}>
            <h2 className="mb-5 text-2xl sm:text-3xl">
              {name === '' ? t('places') : t('formerProvince', { province: name })}
            </h2>
            <div className="space-y-8">
              {districts.map((district, index) => (
                <section key={district.name}>
                  <h3 id={anchor(province, index)} className="mb-2 text-xl">
                    {title(district.name)}
                  </h3>
                  <ul className="grid gap-x-8 sm:grid-cols-2 lg:grid-cols-3">
                    {district.places.map((place) => (
                      <PlaceEntry key={place.id} place={place} />
                    ))}
                  </ul>
                </section>
              ))}
            </div>
          </section>
        ))}
      </div>
    </>
  )
}

const anchor = (province: number, district: number) => `district-${province + 1}-${district + 1}`
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
