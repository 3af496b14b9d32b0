'use client'

import { useLocale } from 'next-intl'
import type { ReactNode } from 'react'
import { useEditor } from './editor-context'
import { fieldName } from './field-names'

type Props = { children: ReactNode } & ({ title: string; path?: never } | { path: string; title?: never })

/** Fields that belong together, under the name of their group in the document or under a title of their own. */
export function FieldGroup({ path, title, children }: Props) {
  const { names } = useEditor()
  const locale = useLocale()
  return (
    <fieldset className="space-y-4 border-t border-line pt-5">
      <legend className="float-left mb-3 w-full font-heading text-lg font-semibold">
        {title ?? fieldName(names[locale], path)}
      </legend>
      <div className="clear-both space-y-4">{children}</div>
    </fieldset>
  )
}
