'use client'

import ArrowDown from 'lucide-react/icons/arrow-down'
import ArrowUp from 'lucide-react/icons/arrow-up'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { entry } from '@/domain/form/form-entries'
import { useEditor } from './editor-context'

type Props = {
  id: string
  list: string
  index: number
  /** How many rows can change places; a blank row beyond them cannot. */
  count: number
  /** Moves the row on the page; without it the button sends the form. */
  onMove: ((by: -1 | 1) => void) | undefined
  children: ReactNode
}

/** One row of a list with the means to move and remove it. A row to be removed folds away until the draft is saved. */
export function Row({ id, list, index, count, onMove, children }: Props) {
  const t = useTranslations('Desk.editor.rows')
  const { entries, fixed = false } = useEditor()
  const path = `${list}.${index}`
  const number = index + 1
  const removed = entry(entries, `${path}.id`) === id && entry(entries, `${path}.remove`) !== ''
  const mover = (by: -1 | 1) => {
    const Icon = by === -1 ? ArrowUp : ArrowDown
    const label = by === -1 ? t('up', { number }) : t('down', { number })
    const possible = index + by >= 0 && index + by < count
    return (
      <button
        type={onMove ? 'button' : 'submit'}
        name="intent"
        value={`${by === -1 ? 'up' : 'down'}.${list}.${index}`}
        aria-label={label}
        title={label}
        disabled={!possible}
        onClick={onMove && (() => onMove(by))}
        className="grid size-8 place-items-center rounded-md text-ink-2 hover:bg-pine-soft disabled:text-line-2"
      >
        <Icon size={17} aria-hidden="true" />
      </button>
    )
  }
  return (
    <li id={`row-${id}`} className="group rounded-lg border border-line-2 bg-surface/60 p-3.5">
      <input type="hidden" name={`${path}.id`} value={id} />
      <div className="mb-2 flex flex-wrap items-center gap-x-2">
        <span className="text-xs font-medium text-ink-3">{t('row', { number })}</span>
        <span className="ml-auto flex items-center gap-1">
          {!fixed && index < count && (
            <>
              {mover(-1)}
              {mover(1)}
            </>
          )}
        </span>
        {!fixed && (
          <label className="inline-flex min-h-8 items-center gap-2 rounded-md px-2 text-sm text-rust hover:bg-rust-soft">
            <input
              type="checkbox"
              name={`${path}.remove`}
              data-row={id}
              defaultChecked={removed}
              className="size-4.5 accent-rust"
            />
            {t('remove', { number })}
          </label>
        )}
      </div>
      <p className="hidden text-sm text-ink-2 group-has-[[data-row]:checked]:block">{t('removed', { number })}</p>
      <div className="space-y-3 group-has-[[data-row]:checked]:hidden">{children}</div>
    </li>
  )
}
