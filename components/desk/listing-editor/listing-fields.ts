import type { ComponentType } from 'react'
import type { ListingKind } from '@/domain/listing-state'
import { NeedFacts } from '../need-editor/need-facts'
import { NeedNarrative } from '../need-editor/need-narrative'
import { Facts } from '../proposal-editor/facts'
import { Narrative } from '../proposal-editor/narrative'
import { StoryFacts } from '../story-editor/story-facts'
import { StoryNarrative } from '../story-editor/story-narrative'

type Fields = {
  /** What is told in words and rows. */
  Narrative: ComponentType
  /** What is chosen or counted. */
  Facts: ComponentType
}

/** The fields of each kind of listing. */
export const listingFields: Record<ListingKind, Fields> = {
  proposal: { Narrative, Facts },
  need: { Narrative: NeedNarrative, Facts: NeedFacts },
  story: { Narrative: StoryNarrative, Facts: StoryFacts },
}
