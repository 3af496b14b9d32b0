'use client'

import { useTranslations } from 'next-intl'
import { ChoiceField } from '../editor/choice-field'
import { useEditor } from '../editor/editor-context'
import { ManyField } from '../editor/many-field'
import { PlacesField } from '../editor/places-field'
import { TickField } from '../editor/tick-field'

/** What every listing is filed under: field, partner, places, themes. */
export function SharedFiling() {
  const t = useTranslations('Desk.editor')
  const { choices } = useEditor()
  const named = (rows: { id: string; name: string }[]) => rows.map((row) => ({ value: row.id, label: row.name }))
  return (
    <>
      <ChoiceField path="field" none={t('choose')} options={named(choices.fields)} />
      <ChoiceField path="agency" none={t('choose')} options={named(choices.agencies)} long />
      <TickField path="provinceWide" hint={t('places.provinceWideHint')} />
      <PlacesField />
      <ManyField path="themes" options={named(choices.themes)} />
    </>
  )
}
