import ChevronRight from 'lucide-react/icons/chevron-right'
import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { provinceWide } from '@/domain/catalogue/catalogue-query'
import type { Place } from '@/domain/place/place'
import { presentFormerDistrict } from '@/domain/presenting/present-former-district'
import { FacetChoice } from './facet-choice'
import type { FacetOption } from './facet-options'

type Props = { options: readonly FacetOption[]; places: readonly Place[] }

/** Places by what they belonged to before July 2025: former province, former district, commune; province-wide first. */
export function PlaceFacet({ options, places }: Props) {
  const t = useTranslations('Catalogue')
  const locale = useLocale()
  const byPlace = new Map(options.map((option) => [option.value, option]))
  const whole = byPlace.get(provinceWide)
  const offered = places.flatMap((place) => {
    const option = byPlace.get(place.id)
    return option ? [{ place, option }] : []
  })
  const provinces = groupBy(offered, ({ place }) => place.formerProvince, locale)
  return (
    <>
      {whole && <FacetChoice facet="place" {...whole} />}
      {provinces.map(([province, inProvince]) => (
        <Fold
          key={province}
          id={`place-${province}`}
          title={t('formerProvince', { province })}
          open={isChosen(inProvince)}
        >
          {groupBy(inProvince, ({ place }) => place.formerDistricts[0] ?? '', locale).map(([district, inDistrict]) => (
            <Fold
              key={district}
              id={`place-${province}-${district}`}
              title={presentFormerDistrict(district, locale)}
              open={isChosen(inDistrict)}
            >
              {inDistrict.map(({ option }) => (
                <FacetChoice key={option.value} facet="place" {...option} />
              ))}
            </Fold>
          ))}
        </Fold>
      ))}
    </>
  )
}

type FoldProps = { id: string; title: string; open: boolean; children: ReactNode }

function Fold({ id, title, open, children }: FoldProps) {
  return (
    <details id={id} open={open} className="[&[open]>summary>svg]:rotate-90">
      <summary className="flex min-h-8 list-none items-center gap-1.5 py-1 text-sm font-medium">
        <ChevronRight size={16} aria-hidden="true" className="shrink-0 transition-transform" />
        <span className="first-letter:uppercase">{title}</span>
      </summary>
      <div className="ml-[7px] border-l border-line pl-3">{children}</div>
    </details>
  )
}

type Offered = { place: Place; option: FacetOption }

const isChosen = (offered: readonly Offered[]) => offered.some(({ option }) => option.chosen)

/** The groups in alphabetical order of the language; what has no group stands last. */
function groupBy(offered: readonly Offered[], nameOf: (one: Offered) => string, locale: string): [string, Offered[]][] {
  const groups = new Map<string, Offered[]>()
  for (const one of offered) groups.set(nameOf(one), [...(groups.get(nameOf(one)) ?? []), one])
  const collator = new Intl.Collator(locale)
  return [...groups].sort(([a], [b]) => (a === '' ? 1 : b === '' ? -1 : collator.compare(a, b)))
}
