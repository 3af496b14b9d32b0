'use client'

import Plus from 'lucide-react/icons/plus'
import { useLocale, useTranslations } from 'next-intl'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { countRows, entry, type FormEntries } from '@/domain/form/form-entries'
import { Button } from '../../button/button'
import { useScripted } from '../../form/use-scripted'
import { useEditor } from './editor-context'
import { fieldName } from './field-names'
import { Row } from './row'

/** How many blank rows stand ready for a browser without script. */
const blankRows = 2

type Props = {
  list: string
  /** Whether rows come from elsewhere only, as those of files do. */
  fixed?: boolean
  /** Draws a row's fields. `path` is where they are sent, `source` where their values stood; null in a new row. */
  children: (path: string, source: string | null) => ReactNode
}

/**
 * The rows of a list. Without script every button saves the draft and the page comes back changed, and blank rows stand
 * ready at the end. With script rows are added and moved at once. A row is known by its id, so what is typed moves along.
 */
export function RowList({ list, fixed: fromElsewhere = false, children }: Props) {
  const t = useTranslations('Desk.editor.rows')
  const { entries, lockVersion, names, rowSeed, fixed: unchangeable = false } = useEditor()
  const fixed = fromElsewhere || unchangeable
  const title = fieldName(names[useLocale()], list)
  const [ids, setIds] = useState(() => writtenIds(entries, list))
  const [blankIds, setBlankIds] = useState(() =>
    Array.from({ length: fromElsewhere ? 0 : blankRows }, (_, i) => `${rowSeed}-${list}-blank-${i}`),
  )
  const scripted = useScripted()
  const [told, setTold] = useState('')
  const added = useRef(0)
  const whole = useRef<HTMLDivElement>(null)
  const blank = useRef<HTMLDetailsElement>(null)

  useEffect(() => {
    // What was typed into a blank row before the script came must stay.
    const controls =
      blank.current?.querySelectorAll<HTMLTextAreaElement>('textarea, input:not([type=hidden], [type=checkbox])') ?? []
    if (![...controls].some((control) => control.value !== '')) setBlankIds([])
  }, [])

  const seenVersion = useRef(lockVersion)
  useEffect(() => {
    if (seenVersion.current === lockVersion) return
    seenVersion.current = lockVersion
    const removed = whole.current?.querySelectorAll<HTMLInputElement>('input[data-row]:checked') ?? []
    const gone = new Set([...removed].map((box) => box.dataset.row))
    // The same row may be added again, as that of a file.
    for (const id of gone) if (id) known.current.delete(id)
    setIds((now) => now.filter((id) => !gone.has(id)))
  }, [lockVersion])

  const known = useRef(new Set([...ids, ...blankIds]))
  useEffect(() => {
    // Rows that the server added, such as that of a file.
    const come = writtenIds(entries, list).filter(
      (id) => !known.current.has(id) && entry(entries, `${sourceOf(entries, list, id)}.remove`) === '',
    )
    for (const id of come) known.current.add(id)
    if (come.length === 0) return
    setIds((now) => [...now, ...come])
    setTold(t('added', { number: countRows(entries, list) }))
  }, [entries, list, t])

  // Drawn before anything else happens, so that the focus moves at once and takes no key meant for another field.
  const draw = (next: string[], words: string) =>
    flushSync(() => {
      setIds(next)
      setTold(words)
    })
  const add = () => {
    let id: string
    do {
      added.current += 1
      id = `${rowSeed}-${list}-${added.current}`
    } while (known.current.has(id))
    known.current.add(id)
    draw([...ids, id], t('added', { number: ids.length + 1 }))
    document.getElementById(`row-${id}`)?.querySelector('textarea')?.focus()
  }
  const move = (from: number, by: -1 | 1) => {
    const next = [...ids]
    const [id = ''] = next.splice(from, 1)
    next.splice(from + by, 0, id)
    draw(next, t('moved', { number: from + by + 1 }))
    whole.current?.dispatchEvent(new Event('input', { bubbles: true }))
    const buttons = document.getElementById(`row-${id}`)?.querySelectorAll<HTMLButtonElement>('button:not(:disabled)')
    buttons?.[by === -1 ? 0 : buttons.length - 1]?.focus()
  }
  const row = (id: string, index: number) => (
    <Row
      key={id}
      id={id}
      list={list}
      index={index}
      count={ids.length}
      onMove={scripted ? (by) => move(index, by) : undefined}
    >
      {children(`${list}.${index}`, sourceOf(entries, list, id))}
    </Row>
  )
  return (
    <div ref={whole} id={list} tabIndex={-1} className="space-y-3">
      {ids.length > 0 && <ol className="space-y-3">{ids.map(row)}</ol>}
      {scripted && !fixed && (
        <Button tone="secondary" size="small" onClick={add}>
          <Plus size={16} aria-hidden="true" />
          {t('add')}
          <span className="sr-only">: {title}</span>
        </Button>
      )}
      {!fixed && blankIds.length > 0 && (
        <details ref={blank} open={ids.length === 0} className="rounded-lg border border-dashed border-line-2 p-3">
          <summary className="text-sm font-semibold text-pine">{t('blank', { list: title })}</summary>
          <ol className="mt-3 space-y-3">{blankIds.map((id, i) => row(id, ids.length + i))}</ol>
        </details>
      )}
      <p role="status" className="sr-only">
        {told}
      </p>
    </div>
  )
}

/** The ids of the rows in which something is written, in order. */
function writtenIds(entries: FormEntries, list: string): string[] {
  const numbers = Array.from({ length: countRows(entries, list) }, (_, i) => i)
  return numbers
    .filter((i) =>
      Object.entries(entries).some(
        ([name, [value = '']]) => name.startsWith(`${list}.${i}.`) && !name.endsWith('.id') && value.trim() !== '',
      ),
    )
    .map((i) => entry(entries, `${list}.${i}.id`))
}

/** Where the row's values stood when the page was made. */
function sourceOf(entries: FormEntries, list: string, id: string): string | null {
  const index = Array.from({ length: countRows(entries, list) }, (_, i) => i).find(
    (i) => entry(entries, `${list}.${i}.id`) === id,
  )
  return index === undefined ? null : `${list}.${index}`
}
