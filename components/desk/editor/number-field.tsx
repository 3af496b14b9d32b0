'use client'

import { useLocale } from 'next-intl'
import type { ReactNode } from 'react'
import { TextField } from '../../form/text-field'
import { useControl, useEditor } from './editor-context'
import { fieldName } from './field-names'

type Props = { path: string; source?: string | null; hint?: ReactNode }

/** A whole number or an amount, typed with the separators of either language. */
export function NumberField({ path, source = path, hint }: Props) {
  const { names } = useEditor()
  const label = fieldName(names[useLocale()], path)
  return <TextField {...useControl(path, source)} label={label} hint={hint} inputMode="numeric" autoComplete="off" />
}
