'use client'

import { useLocale } from 'next-intl'
import type { ReactNode } from 'react'
import { TextField } from '../../form/text-field'
import { Commented } from '../review/commented'
import { useControl, useEditor } from './editor-context'
import { fieldName } from './field-names'

type Props = {
  path: string
  source?: string | null
  type?: 'text' | 'email' | 'tel' | 'date' | 'month'
  hint?: ReactNode
}

/** One line that is the same in both languages. What a date field cannot hold is shown as plain text to be corrected. */
export function LineField({ path, source = path, type = 'text', hint }: Props) {
  const { names } = useEditor()
  const control = useControl(path, source)
  const isDate = type === 'date' || type === 'month'
  const shown = isDate && control.error ? 'text' : type === 'email' ? 'text' : type
  return (
    <Commented path={path} source={source}>
      <TextField
        {...control}
        label={<span className="pr-8">{fieldName(names[useLocale()], path)}</span>}
        hint={hint}
        type={shown}
        inputMode={type === 'email' ? 'email' : undefined}
        autoComplete="off"
      />
    </Commented>
  )
}
