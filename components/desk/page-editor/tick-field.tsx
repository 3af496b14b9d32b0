'use client'

import { useLocale } from 'next-intl'
import { CheckboxField } from '../../form/checkbox-field'
import { useControl, useEditor } from '../editor/editor-context'
import { fieldName } from '../editor/field-names'

type Props = { path: string; source: string | null }

/** A yes or no of a document. */
export function TickField({ path, source }: Props) {
  const { names } = useEditor()
  const { name, id, defaultValue } = useControl(path, source)
  return (
    <CheckboxField
      name={name}
      id={id}
      value="yes"
      defaultChecked={defaultValue !== ''}
      label={fieldName(names[useLocale()], path)}
    />
  )
}
