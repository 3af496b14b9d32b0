import type { ListingKind } from '../listing-state'
import { emptyNeed } from '../need/empty-need'
import { emptyProposal } from '../proposal/empty-proposal'
import { emptyStory } from '../story/empty-story'
import type { ListingDocument } from './listing-document'

/** A document of a kind in which nothing is written yet: a valid draft that cannot be published. */
export function emptyListing(kind: ListingKind): ListingDocument {
  if (kind === 'proposal') return { kind, content: emptyProposal() }
  if (kind === 'need') return { kind, content: emptyNeed() }
  return { kind, content: emptyStory() }
}
