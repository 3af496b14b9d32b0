'use client'

import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { useEditor } from './editor-context'
import { ManyField, type ManyOption } from './many-field'

/** The communes concerned, found by any name they have or had, and listed under the former district in which people still think. */
export function PlacesField() {
  const t = useTranslations('Desk.editor')
  const { choices } = useEditor()
  const options = useMemo(
    () =>
      choices.places.map((place): ManyOption => {
        const former = place.formerNames.join(', ')
        return {
          value: place.id,
          label: place.name,
          note: former === '' ? undefined : t('places.former', { names: former }),
          words: [former, ...place.formerDistricts, place.formerProvince].join(' '),
          group: [place.formerProvince, place.formerDistricts[0]].filter(Boolean).join(' – '),
        }
      }),
    [choices.places, t],
  )
  return <ManyField path="localities" options={options} hint={t('pick.typePlace')} />
}
