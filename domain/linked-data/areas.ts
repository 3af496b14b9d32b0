import type { Place } from '../place/place'
import type { Thing } from './thing'

/** Where a listing lies: its communes, or the whole province. Source: https://schema.org/areaServed. */
export function describeAreas(places: readonly Place[], provinceWide: boolean, province: string): Thing | Thing[] {
  const whole: Thing = { '@type': 'AdministrativeArea', name: province }
  if (provinceWide || places.length === 0) return whole
  return places.map(({ name }) => ({ '@type': 'AdministrativeArea', name, containedInPlace: whole }))
}
