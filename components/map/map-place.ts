import type { Point } from '@/domain/map/geography'
import type { Place } from '@/domain/place/place'
import type { Address } from '../site/address'

/** What is asked, at a place or for the whole province, and the catalogue's list narrowed to it. */
export type MapFigures = { proposals: number; askUsdCents: number; href: Address }

/** A place with what is asked there; it is not on the map where it is not known where it lies. */
export type MapPlace = MapFigures & { place: Place; point: Point | null }
