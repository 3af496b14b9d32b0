'use client'

import { useLocale } from 'next-intl'
import type { ReactNode } from 'react'
import { TextField } from '../../form/text-field'
import { Commented } from '../review/commented'
import { useControl, useEditor } from './editor-context'
import { fieldName } from './field-names'

type Props = { path: string; source?: string | null; hint?: ReactNode }

/** A whole number or an amount, typed with the separators of either language. */
export function NumberField({ path, source = path, hint }: Props) {
  const { names } = useEditor()
  const label = <span className="pr-8">{fieldName(names[useLocale()], path)}</span>
  return (
    <Commented path={path} source={source}>
      <TextField {...useControl(path, source)} label={label} hint={hint} inputMode="numeric" autoComplete="off" />
    </Commented>
  )
}
