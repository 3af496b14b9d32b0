import type { Place } from '../place/place'
import type { Named } from './proposal-view'

/** A commune to choose, with the names of the communes it was made from, by which people still look for it. */
export type PlaceChoice = Place & { formerNames: string[] }

/** What a listing can be filed under, named in one language: priority fields, themes, local partners and communes. */
export type Choices = {
  fields: Named[]
  themes: Named[]
  agencies: Named[]
  places: PlaceChoice[]
  /** What a story can speak for, by its code; nothing elsewhere. */
  proposals?: Named[]
}
