import type { Place } from '@/domain/place/place'
import { presentFormerPlace } from '@/domain/presenting/present-former-place'
import { capital } from './capital'
import type { ProposalPaper } from './proposal-paper'

/**
 * The places of a proposal, one line for those that lay in the same former districts: "Thu Cúc commune, Lai Đồng commune
 * (formerly Sa Pa district, Lào Cai)".
 */
export function placesInWords({ view, edition, locale, texts }: ProposalPaper): string {
  const groups = new Map<string, Place[]>()
  for (const place of view.places) {
    const former = presentFormerPlace(place, locale)
    groups.set(former, [...(groups.get(former) ?? []), place])
  }
  const named = ({ type, name }: Place) => {
    const kind = texts.terms(`placeType.${type}`)
    return locale === 'vi' ? `${kind} ${name}` : `${name} ${kind}`
  }
  const lines = [...groups].map(([former, places]) => {
    const names = capital(places.map(named).join(', '))
    return former === '' ? names : `${names} (${texts.paper('formerly', { former })})`
  })
  return [...(edition.provinceWide ? [texts.terms('provinceWide')] : []), ...lines].join('\n')
}
