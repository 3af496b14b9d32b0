import type { InLocale } from '../in-locale'
import type { Place } from '../place/place'
import type { Named } from '../proposal/proposal-view'
import type { ProjectContent } from './project-content'

/** A published project in one language, with the names of what it is filed under. */
export type ProjectView = {
  code: string
  sample: boolean
  edition: InLocale<ProjectContent>
  field: Named | null
  agency: Named | null
  places: Place[]
  /** YYYY-MM-DD */
  publishedOn: string
}
