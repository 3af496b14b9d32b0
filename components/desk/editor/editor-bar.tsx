'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { SaveStatus } from './save-status'
import { SaveStatusWords } from './save-status-words'

/** What every editor tells of what it edits. Moments are worded. */
type Edited = { listHref: string; savedAt: string; savedBy: string | null }

type Props = {
  /** Null for someone whose session has ended while typing. */
  header: Edited | null
  /** The list that it belongs to, and its own name or code. */
  list: string
  name: string | undefined
  pill: ReactNode
  /** What else is said of its standing, behind when it was saved. */
  told: ReactNode
  status: SaveStatus
  /** What can be done with it. */
  children: ReactNode
}

/** What is edited and how it stands, with what can be done with it; stays in sight while the page scrolls. */
export function EditorBar({ header, list, name, pill, told, status, children }: Props) {
  const t = useTranslations('Desk.editor')
  const saved = header && t('savedAt', { time: header.savedAt })
  return (
    <div className="top-0 z-10 -mx-4 -mt-6 mb-6 flex flex-wrap items-center gap-x-4 gap-y-2.5 border-b border-line bg-surface px-4 py-3 sm:-mx-8 sm:-mt-7 sm:px-8 lg:sticky">
      {header && (
        <div className="min-w-0">
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <h1 className="font-body text-sm font-normal">
              <a href={header.listHref} className="text-ink-2 underline underline-offset-3">
                {list}
              </a>
              <span className="text-ink-3"> / </span>
              <span className="font-semibold">{name}</span>
            </h1>
            {pill}
          </div>
          <p className="text-xs text-ink-2">
            <SaveStatusWords status={status} saved={saved} />
            {header.savedBy && ` · ${header.savedBy}`} {told && <>· {told}</>}
          </p>
        </div>
      )}
      <div className="ml-auto flex flex-wrap items-center gap-x-2 gap-y-2">{children}</div>
    </div>
  )
}
