import type { Locale } from '../locale'
import type { Place } from './place'

/** Communes by the province and district they lay in; one made from several districts stands under each. */
export type FormerProvince<P> = { name: string; districts: { name: string; places: P[] }[] }

/** Groups communes, keeping their order; provinces and districts in alphabetical order of the language. */
export function groupByFormer<P extends Pick<Place, 'formerProvince' | 'formerDistricts'>>(
  places: readonly P[],
  locale: Locale,
): FormerProvince<P>[] {
  const provinces = new Map<string, Map<string, P[]>>()
  for (const place of places) {
    const districts = provinces.get(place.formerProvince) ?? new Map<string, P[]>()
    provinces.set(place.formerProvince, districts)
    for (const name of place.formerDistricts.length > 0 ? place.formerDistricts : ['']) {
      districts.set(name, [...(districts.get(name) ?? []), place])
    }
  }
  const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name, locale)
  return [...provinces]
    .map(([name, districts]) => ({
      name,
      districts: [...districts].map(([district, members]) => ({ name: district, places: members })).sort(byName),
    }))
    .sort(byName)
}
