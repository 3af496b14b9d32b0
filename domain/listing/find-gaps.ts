import type { Gap } from '../listing-gap'
import type { Locale } from '../locale'
import { findNeedGaps } from '../need/need-requirements'
import { findProposalGaps } from '../proposal/proposal-requirements'
import { findStoryGaps } from '../story/story-requirements'
import type { ListingDocument } from './listing-document'

/** What keeps a document from publication in a language, in the order of the document; empty when nothing does. */
export function findGaps(document: ListingDocument, locale: Locale): Gap[] {
  if (document.kind === 'proposal') return findProposalGaps(document.content, locale)
  if (document.kind === 'need') return findNeedGaps(document.content, locale)
  return findStoryGaps(document.content, locale)
}
