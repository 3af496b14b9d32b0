'use client'

import { useLocale } from 'next-intl'
import { SelectField } from '../../form/select-field'
import { Commented } from '../review/commented'
import { useControl, useEditor } from './editor-context'
import { fieldName } from './field-names'

type Props = {
  path: string
  source?: string | null
  options: { value: string; label: string }[]
  /** The words for "nothing chosen"; without them something always is. */
  none?: string
}

/** One choice from a list. */
export function ChoiceField({ path, source = path, options, none }: Props) {
  const { names } = useEditor()
  const { readOnly, ...control } = useControl(path, source)
  return (
    <Commented path={path} source={source}>
      <SelectField
        // A select takes its first value from the page only when it is made.
        key={control.defaultValue}
        {...control}
        disabled={readOnly}
        label={<span className="pr-8">{fieldName(names[useLocale()], path)}</span>}
        options={none === undefined ? options : [{ value: '', label: none }, ...options]}
      />
    </Commented>
  )
}
