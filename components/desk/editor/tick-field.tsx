'use client'

import { useLocale } from 'next-intl'
import { CheckboxField } from '../../form/checkbox-field'
import { useControl, useEditor } from './editor-context'
import { fieldName } from './field-names'

type Props = { path: string; source?: string | null; hint?: string }

/** A yes or no of a document. */
export function TickField({ path, source = path, hint }: Props) {
  const { names } = useEditor()
  const { name, id, defaultValue } = useControl(path, source)
  return (
    <CheckboxField
      name={name}
      id={id}
      value="yes"
      hint={hint}
      defaultChecked={defaultValue !== ''}
      label={fieldName(names[useLocale()], path)}
    />
  )
}
