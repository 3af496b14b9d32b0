import { useTranslations } from 'next-intl'
import type { TopicListings } from '@/domain/topic/topic-listings'
import { usePlaceName } from '../place/use-place-name'
import { fieldAddress, partnerAddress, placeAddress } from '../site/address'
import { RelatedList } from './related-list'

type Related = 'fields' | 'partners' | 'places'
type Props = { listings: Pick<TopicListings, Related>; show: readonly Related[] }

/** The fields, partners and communes of what a page lists. */
export function TopicRelated({ listings: { fields, partners, places }, show }: Props) {
  const t = useTranslations('Topics')
  const placeName = usePlaceName()
  const items = {
    fields: fields.map((field) => ({ ...field, href: fieldAddress(field.id) })),
    partners: partners.map((partner) => ({ ...partner, href: partnerAddress(partner.id) })),
    places: places.map((place) => ({ ...place, name: placeName(place), href: placeAddress(place.id) })),
  }
  return show.map((related) => <RelatedList key={related} title={t(related)} items={items[related]} />)
}
