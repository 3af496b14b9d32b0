import { useTranslations } from 'next-intl'
import type { IndexedPlace } from '@/domain/topic/topic-listings'
import { Link } from '@/i18n/link'
import { placeAddress } from '../site/address'
import { useAsked } from '../topic/use-asked'
import { usePlaceName } from './use-place-name'

/** A commune in the index: its name, what it was made from, and what is asked for it by name. */
export function PlaceEntry({ place }: { place: IndexedPlace }) {
  const t = useTranslations('Topics')
  const placeName = usePlaceName()
  const asked = useAsked()(place)
  const { formerNames } = place
  return (
    <li className="border-t border-line py-2.5 text-sm">
      <Link
        href={placeAddress(place.id)}
        className={`underline-offset-3 hover:underline ${asked.length > 0 ? 'font-semibold text-pine' : ''}`}
      >
        {placeName(place)}
      </Link>
      {asked.length > 0 && <span className="block text-ink-2">{asked.join(' · ')}</span>}
      {formerNames.length > 0 && (
        <span className="block text-xs text-ink-3">{t('formerNames', { names: formerNames.join(', ') })}</span>
      )}
    </li>
  )
}
