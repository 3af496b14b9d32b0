import { useTranslations } from 'next-intl'
import { Fragment } from 'react'
import type { Named } from '@/domain/proposal/proposal-view'
import { placeAddress } from '../site/address'
import { TopicLink } from '../topic/topic-link'

type Props = { places: readonly Named[]; provinceWide: boolean; most?: number }

/** Where a proposal happens, in a few words; each commune leads to its page. */
export function PlaceNames({ places, provinceWide, most = 3 }: Props) {
  const t = useTranslations('Catalogue')
  const terms = useTranslations('Terms')
  if (provinceWide || places.length === 0) return terms('provinceWide')
  const shown = places.length === most + 1 ? places : places.slice(0, most)
  const more = places.length - shown.length
  return (
    <>
      {shown.map(({ id, name }, index) => (
        <Fragment key={id}>
          {index > 0 && ', '}
          <TopicLink href={placeAddress(id)}>{name}</TopicLink>
        </Fragment>
      ))}
      {more > 0 && ` ${t('morePlaces', { count: more })}`}
    </>
  )
}
