import { useLocale, useTranslations } from 'next-intl'
import type { Place } from '@/domain/place/place'
import { presentFormerPlace } from '@/domain/presenting/present-former-place'
import { presentList } from '@/domain/presenting/present-list'

/** What a commune was made from, by the names that readers still look for, and its official code. */
export function PlaceHistory({ place }: { place: Place & { formerNames: string[] } }) {
  const t = useTranslations('Topics')
  const locale = useLocale()
  const former = presentFormerPlace(place, locale)
  const { formerNames, name } = place
  const merged = formerNames.length > 1 || (formerNames.length === 1 && formerNames[0] !== name)
  return (
    <>
      {former !== '' && (
        <p>
          {merged ? t('formedFrom', { names: presentList(formerNames, locale), former }) : t('formerlyIn', { former })}
        </p>
      )}
      <p className="text-sm">{t('code', { code: place.id })}</p>
    </>
  )
}
