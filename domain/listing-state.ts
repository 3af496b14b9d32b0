export const listingKinds = ['proposal', 'need', 'story'] as const
export type ListingKind = (typeof listingKinds)[number]

/**
 * How far the work on a listing's current document has come. Whether the public reads an earlier one meanwhile is told by
 * its publications: a published listing that is edited is a draft again, and stays public as it was.
 */
export const listingStates = [
  'draft',
  'submitted',
  'returned',
  'approved',
  'published',
  'withdrawn',
  'archived',
] as const
export type ListingState = (typeof listingStates)[number]
