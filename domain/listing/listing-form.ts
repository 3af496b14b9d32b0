import type { FormEntries } from '../form/form-entries'
import type { FieldProblem } from '../form/form-reader'
import type { ListingKind } from '../listing-state'
import type { Locale } from '../locale'
import { needToEntries, readNeed } from '../need/need-form'
import { proposalLists, proposalToEntries, readProposal } from '../proposal/proposal-form'
import { readStory, storyLists, storyToEntries } from '../story/story-form'
import type { ListingDocument } from './listing-document'

/** The lists of each kind whose rows are added, removed and moved in its editor. */
export const listingLists: Record<ListingKind, readonly string[]> = {
  proposal: proposalLists,
  need: [],
  story: storyLists,
}

/** A document as the entries of its form, with numbers as the language of the desk writes them. */
export function listingToEntries(document: ListingDocument, locale: Locale): FormEntries {
  if (document.kind === 'proposal') return proposalToEntries(document.content, locale)
  if (document.kind === 'need') return needToEntries(document.content, locale)
  return storyToEntries(document.content)
}

export type ReadListing =
  | { content: ListingDocument['content']; problems: [] }
  | { content: null; problems: FieldProblem[] }

/**
 * Reads a document out of the form of its kind. Nothing has to be filled in, as a draft may be incomplete; but what is
 * filled in must be readable, or nothing is returned but the problems.
 */
export function readListing(kind: ListingKind, entries: FormEntries): ReadListing {
  if (kind === 'proposal') return readProposal(entries)
  return kind === 'need' ? readNeed(entries) : readStory(entries)
}
