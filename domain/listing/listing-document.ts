import type { NeedContent } from '../need/need-content'
import type { ProposalContent } from '../proposal/proposal-content'
import type { StoryContent } from '../story/story-content'

/** A listing's document with its kind. */
export type ListingDocument =
  | { kind: 'proposal'; content: ProposalContent }
  | { kind: 'need'; content: NeedContent }
  | { kind: 'story'; content: StoryContent }
