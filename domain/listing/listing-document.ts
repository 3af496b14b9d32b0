import type { ListingKind } from '../listing-state'
import type { NeedContent } from '../need/need-content'
import type { ProposalContent } from '../proposal/proposal-content'
import type { StoryContent } from '../story/story-content'

/** A listing's document with its kind. */
export type ListingDocument =
  | { kind: 'proposal'; content: ProposalContent }
  | { kind: 'need'; content: NeedContent }
  | { kind: 'story'; content: StoryContent }

/** What the documents of one kind hold. */
export type ContentOf<Kind extends ListingKind> = Extract<ListingDocument, { kind: Kind }>['content']
