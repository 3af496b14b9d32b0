'use client'

import { useTranslations } from 'next-intl'
import { createContext, useContext } from 'react'
import type { FileProblem } from '@/domain/file/file-limits'
import { entry, type FormEntries } from '@/domain/form/form-entries'
import type { FormProblem } from '@/domain/form/form-reader'
import type { Side } from '@/domain/form/merge-entries'
import type { Localized } from '@/domain/locale'
import type { ExchangeRate } from '@/domain/money/money'
import type { Choices } from '@/domain/proposal/choices'
import type { OtherVersion } from './editor-state'
import type { FieldNames } from './field-names'

/** What every part of the editor draws from. */
export type EditorData = {
  /** What stands in the fields at first: the saved draft, or what was typed when it could not be saved. */
  entries: FormEntries
  problems: ReadonlyMap<string, FormProblem>
  /** Why the chosen file was not taken. */
  fileProblem: FileProblem | null
  /** What the fields are called, in the language of the column they stand in. */
  names: Localized<FieldNames>
  choices: Choices
  /** At which amounts are shown in the other currency; missing where there are none. */
  rate?: ExchangeRate
  /** Raised by every save, so that rows know when to drop what was removed. */
  lockVersion: number
  /** Begins the ids of rows that are added on this page. */
  rowSeed: string
  /** English texts whose Vietnamese changed after them, by their lasting paths, with the Vietnamese they were made from. */
  stale?: StaleTexts
  /** Whether the document cannot be changed in this state by this person. */
  fixed?: boolean
  /** The name of the control that should hold a comment or a time, and does not. */
  refusedComment?: string | null
  refusedTime?: string | null
  /** What the writer began from, where that is known. */
  base?: FormEntries | null
  /** What was typed in this browser before and never saved. */
  found?: { at: string; take: () => void; drop: () => void } | null
  /** Saves one version out of one's own and that of somebody else, by a choice for each difference. */
  resolve?: (other: OtherVersion, choices: Readonly<Record<string, Side>>) => void
}

/** Null where the earlier Vietnamese is not known any more. */
export type StaleTexts = Readonly<Record<string, string | null>>

export const EditorContext = createContext<EditorData | null>(null)

export function useEditor(): EditorData {
  const data = useContext(EditorContext)
  if (!data) throw new Error('This part belongs into an editor.')
  return data
}

/**
 * What a control at a path of the document needs. `source` is where its value stood when the page was made, which
 * differs once rows have moved; null for a row that is new.
 */
export function useControl(path: string, source: string | null = path) {
  const { entries, problems, fixed } = useEditor()
  const t = useTranslations('Desk.problems')
  const problem = source === null ? undefined : problems.get(source)
  return {
    name: path,
    id: path,
    defaultValue: source === null ? '' : entry(entries, source),
    error: problem && t(problem),
    readOnly: fixed,
  }
}
