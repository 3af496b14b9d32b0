'use client'

import { useLocale } from 'next-intl'
import { Choice } from '../../form/choice'
import { Commented } from '../review/commented'
import { useControl, useEditor } from './editor-context'
import { fieldName } from './field-names'

type Props = { path: string; source?: string | null; hint?: string }

/** A yes or no of a document. */
export function TickField({ path, source = path, hint }: Props) {
  const { names } = useEditor()
  const { name, id, defaultValue, readOnly } = useControl(path, source)
  return (
    <Commented path={path} source={source}>
      <Choice
        type="checkbox"
        name={name}
        id={id}
        value="yes"
        label={fieldName(names[useLocale()], path)}
        aria-describedby={hint && `${id}-hint`}
        defaultChecked={defaultValue !== ''}
        disabled={readOnly}
        className="pr-8"
      />
      {hint && (
        <p id={`${id}-hint`} className="text-sm text-ink-2">
          {hint}
        </p>
      )}
    </Commented>
  )
}
