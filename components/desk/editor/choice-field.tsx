'use client'

import { useLocale, useTranslations } from 'next-intl'
import { SelectField } from '../../form/select-field'
import { useScripted } from '../../form/use-scripted'
import { Commented } from '../review/commented'
import { useControl, useEditor } from './editor-context'
import { fieldName } from './field-names'
import { FindChoice } from './find-choice'

type Props = {
  path: string
  source?: string | null
  options: { value: string; label: string }[]
  /** The words for "nothing chosen"; without them something always is. */
  none?: string
  /** Whether the list is so long that one rather types. */
  long?: boolean
}

/** One choice from a list. Where the list is long it can also be found by typing. */
export function ChoiceField({ path, source = path, options, none, long = false }: Props) {
  const t = useTranslations('Desk.editor.pick')
  const { names } = useEditor()
  const { readOnly, ...control } = useControl(path, source)
  const scripted = useScripted()
  const label = fieldName(names[useLocale()], path)
  const choose = (value: string) => {
    const select = document.getElementById(control.id)
    if (!(select instanceof HTMLSelectElement)) return
    select.value = value
    select.dispatchEvent(new Event('input', { bubbles: true }))
  }
  return (
    <Commented path={path} source={source}>
      <div className="space-y-1.5">
        <SelectField
          {...control}
          disabled={readOnly}
          label={<span className="pr-8">{label}</span>}
          options={none === undefined ? options : [{ value: '', label: none }, ...options]}
        />
        {long && scripted && !readOnly && (
          <FindChoice label={label} hint={t('type')} options={options} onPick={({ value }) => choose(value)} />
        )}
      </div>
    </Commented>
  )
}
