import type { NeedSummary } from '../need/need-view'
import type { ProposalSummary } from '../proposal/proposal-view'
import type { StorySummary } from '../story/story-view'
import type { SharedGround } from './shared-ground'

/** A listing beside another one, with what the two share. */
export type Related<Item> = { item: Item; shared: SharedGround }

/** What a reader of one listing may want to read next, the closest first. */
export type RelatedListings = {
  proposals: Related<ProposalSummary>[]
  needs: Related<NeedSummary>[]
  stories: Related<StorySummary>[]
}
