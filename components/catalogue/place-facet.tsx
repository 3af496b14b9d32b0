import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { provinceWide } from '@/domain/catalogue/catalogue-query'
import type { Place } from '@/domain/place/place'
import { presentFormerDistrict } from '@/domain/presenting/present-former-district'
import { FacetChoices } from './facet-choices'
import type { FacetOption } from './facet-options'
import { useChoices } from './use-choices'

type Props = { options: readonly FacetOption[]; places: readonly Place[] }

/** Places by what they belonged to before July 2025: former province, former district, commune; province-wide first. */
export function PlaceFacet({ options, places }: Props) {
  const t = useTranslations('Catalogue')
  const locale = useLocale()
  const toChoices = useChoices()
  const byPlace = new Map(options.map((option) => [option.value, option]))
  const whole = byPlace.get(provinceWide)
  const offered = places.flatMap((place) => {
    const option = byPlace.get(place.id)
    return option ? [{ place, option }] : []
  })
  const provinces = groupBy(offered, ({ place }) => place.formerProvince, locale)
  return (
    <>
      {whole && <FacetChoices facet="place" choices={toChoices([whole])} />}
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
              <FacetChoices facet="place" choices={toChoices(inDistrict.map(({ option }) => option))} />
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
    <details id={id.replaceAll(' ', '-')} open={open} className="fold">
      <summary>
        <span className="first-letter:uppercase">{title}</span>
      </summary>
      <div>{children}</div>
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
