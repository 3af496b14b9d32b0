import { type Address, proposalAddress } from '@/components/site/address'
import type { TopicListings } from '@/domain/topic/topic-listings'
import type { Described } from './page-data'

type Topic = { name: string; description: string; above: { label: string; href: Address }; listings: TopicListings }

/** What the page of a field, theme, local partner or commune says of itself. */
export function describeTopic({ name, description, above, listings }: Topic): Described {
  return {
    type: 'CollectionPage',
    name,
    description,
    trail: [above],
    items: listings.proposals.map((one) => ({ name: one.title, href: proposalAddress(one.code) })),
    total: listings.total,
  }
}
