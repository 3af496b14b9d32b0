import type { Place } from '../place/place'
import type { Named } from '../proposal/proposal-view'

/** What can be filtered by and is named in the database, in one language, in the order in which it is offered. */
export type CatalogueNames = { fields: Named[]; themes: Named[]; partners: Named[]; places: Place[] }
