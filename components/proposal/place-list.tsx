import { useTranslations } from 'next-intl'
import type { Place } from '@/domain/place/place'
import { presentFormerDistrict } from '@/domain/presenting/present-former-district'
import type { ProposalView } from '@/domain/proposal/proposal-view'
import { ProposalMap } from '../map/proposal-map'
import { usePlaceName } from '../place/use-place-name'
import { placeAddress } from '../site/address'
import { TopicLink } from '../topic/topic-link'

/** Where it happens: in words, and on the province's map beside them. */
export function PlaceList({ proposal }: { proposal: ProposalView }) {
  return (
    <div className="grid items-start gap-x-8 gap-y-6 sm:grid-cols-[minmax(0,1fr)_minmax(0,20rem)]">
      <PlacesInWords proposal={proposal} />
      <ProposalMap proposal={proposal} />
    </div>
  )
}

/** The communes concerned, each with the district and province it was part of, which readers still look for. */
function PlacesInWords({ proposal }: { proposal: ProposalView }) {
  const t = useTranslations('Proposal')
  const terms = useTranslations('Terms')
  const placeName = usePlaceName()
  const { edition, places, locale } = proposal
  if (edition.provinceWide || places.length === 0) return <p className="text-ink-2">{terms('provinceWide')}</p>
  const former = ({ formerDistricts, formerProvince }: Place) => {
    if (formerProvince === '') return null
    const districts = formerDistricts.map((district) => presentFormerDistrict(district, locale)).join(', ')
    return districts === ''
      ? t('formerlyProvince', { province: formerProvince })
      : t('formerly', { districts, province: formerProvince })
  }
  return (
    <ul className="grid gap-y-2.5">
      {places.map((place) => (
        <li key={place.id} className="text-sm">
          <span className="block font-medium">
            <TopicLink href={placeAddress(place.id)}>{placeName(place)}</TopicLink>
          </span>
          <span className="block text-ink-2">{former(place)}</span>
        </li>
      ))}
    </ul>
  )
}
