'use client'

import { useLocale, useTranslations } from 'next-intl'
import { ChoiceGroup } from '../../form/choice-group'
import { ChoiceField } from '../editor/choice-field'
import { useEditor } from '../editor/editor-context'
import { fieldName } from '../editor/field-names'
import { PlacesField } from '../editor/places-field'
import { TickField } from '../editor/tick-field'
import { Commented } from '../review/commented'

/** What every listing is filed under: field, partner, places, themes. */
export function SharedFiling() {
  const t = useTranslations('Desk.editor')
  const { choices, entries, names, fixed = false } = useEditor()
  const locale = useLocale()
  const named = (rows: { id: string; name: string }[]) => rows.map((row) => ({ value: row.id, label: row.name }))
  return (
    <>
      <ChoiceField path="field" none={t('choose')} options={named(choices.fields)} />
      <ChoiceField path="agency" none={t('choose')} options={named(choices.agencies)} />
      <TickField path="provinceWide" hint={t('places.provinceWideHint')} />
      <PlacesField />
      <Commented path="themes">
        <ChoiceGroup
          type="checkbox"
          name="themes"
          label={fieldName(names[locale], 'themes')}
          options={named(choices.themes)}
          chosen={entries.themes ?? []}
          disabled={fixed}
        />
      </Commented>
    </>
  )
}
