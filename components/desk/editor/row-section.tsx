'use client'

import { useLocale } from 'next-intl'
import type { ReactNode } from 'react'
import { useEditor } from './editor-context'
import { fieldName } from './field-names'
import { RowList } from './row-list'

/** Gives the place of one of a row's fields, and where its value stood. */
type At = (name: string) => { path: string; source: string | null }

type Props = { list: string; hint?: string; children: (at: At) => ReactNode }

/** A list of the document under its name. */
export function RowSection({ list, hint, children }: Props) {
  const { names } = useEditor()
  const title = fieldName(names[useLocale()], list)
  return (
    <section aria-label={title}>
      <h2 className={`text-xl ${hint ? 'mb-1' : 'mb-3'}`}>{title}</h2>
      {hint && <p className="mb-3 text-sm text-ink-2">{hint}</p>}
      <RowList list={list}>
        {(path, source) => children((name) => ({ path: `${path}.${name}`, source: source && `${source}.${name}` }))}
      </RowList>
    </section>
  )
}
