import type { NeedSummary } from '../need/need-view'
import type { Place } from '../place/place'
import type { Named, ProposalSummary } from '../proposal/proposal-view'
import type { StorySummary } from '../story/story-view'

/** What still seeks a partner: proposals with their sum in US$ cents, and needs. */
export type Asked = { proposals: number; askUsdCents: number; needs: number }

/** A commune with its former names and what is asked for it by name. */
export type IndexedPlace = Place & Asked & { formerNames: string[] }

/** A thing that listings are filed under, with how many published proposals, of any status, and needs name it. */
export type Counted<Thing = Named> = Thing & { proposals: number; needs: number }

/** The figures of the proposals that still seek a partner; sums in US$ cents. */
export type TopicFigures = {
  seeking: number
  askUsdCents: number
  /** What is left of the sum after commitments. */
  neededUsdCents: number
  /** The proposals' own counts added up: somebody whom two proposals reach is counted twice. */
  people: number
}

/** What is published in one language under a field, a theme, a local partner or a commune. */
export type TopicListings = {
  figures: TopicFigures
  /** The first proposals: those that seek a partner before the others, the newest first. */
  proposals: ProposalSummary[]
  /** How many proposals there are in all. */
  total: number
  needs: NeedSummary[]
  stories: StorySummary[]
  /** What the proposals and needs are filed under, the most named first. */
  fields: Counted[]
  partners: Counted[]
  places: Counted<Place>[]
}
