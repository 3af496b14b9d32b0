import { useTranslations } from 'next-intl'
import type { ProposalView } from '@/domain/proposal/proposal-view'
import { ListingPlaces } from '../place/listing-places'

/** Where it happens: in words, and on the province's map beside them. */
export function PlaceList({ proposal }: { proposal: ProposalView }) {
  const t = useTranslations('Map')
  return (
    <ListingPlaces
      listing={proposal}
      words={{
        title: t('proposalTitle'),
        some: (provinces, places) => t('proposalDescription', { provinces, places }),
        whole: (provinces) => t('proposalProvinceWide', { provinces }),
      }}
    />
  )
}
