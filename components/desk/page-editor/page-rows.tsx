'use client'

import { useLocale } from 'next-intl'
import type { ReactNode } from 'react'
import type { PageList } from '@/domain/site-page/page-form'
import { useEditor } from '../editor/editor-context'
import { fieldName } from '../editor/field-names'
import { RowList } from '../editor/row-list'

/** Gives the place of one of a row's fields, and where its value stood. */
type At = (name: string) => { path: string; source: string | null }

type Props = { list: PageList; children: (at: At) => ReactNode }

/** A list of a page under its name. */
export function PageRows({ list, children }: Props) {
  const { names } = useEditor()
  const title = fieldName(names[useLocale()], list)
  return (
    <section aria-label={title}>
      <h2 className="mb-3 text-xl">{title}</h2>
      <RowList list={list}>
        {(path, source) => children((name) => ({ path: `${path}.${name}`, source: source && `${source}.${name}` }))}
      </RowList>
    </section>
  )
}
