import { useLocale, useTranslations } from 'next-intl'
import type { Place } from '@/domain/place/place'
import { presentFormerDistrict } from '@/domain/presenting/present-former-district'
import { placeAddress } from '../site/address'
import { TopicLink } from '../topic/topic-link'
import { usePlaceName } from './use-place-name'

type Props = { places: readonly Place[]; provinceWide: boolean }

/** The communes concerned, each with the district and province it was part of, which readers still look for. */
export function PlacesInWords({ places, provinceWide }: Props) {
  const t = useTranslations('Proposal')
  const terms = useTranslations('Terms')
  const placeName = usePlaceName()
  const locale = useLocale()
  if (provinceWide || places.length === 0) return <p className="text-ink-2">{terms('provinceWide')}</p>
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
