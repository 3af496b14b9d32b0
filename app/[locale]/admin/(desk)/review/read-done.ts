import type { EditorState } from '@/components/desk/editor/editor-state'
import { type Locale, locales } from '@/domain/locale'
import { readMoved } from './read-moved'

type Address = Record<string, string | string[] | undefined>

/** What the editor tells of what it edits, for the moment of what was done. */
type Standing = { updatedAt: Date; lockVersion: number; published: Record<Locale, { at: Date } | null> }

/** What was done just before, as the address to which a browser without script was sent tells; null when nothing was. */
export function readDone(address: Address, standing: Standing): EditorState {
  const named = typeof address.in === 'string' ? address.in.split(',') : []
  const languages = locales.filter((one) => named.includes(one))
  const done = { at: standing.updatedAt.toISOString(), languages, lockVersion: standing.lockVersion }
  const moved = readMoved(address, done)
  if (moved) return moved
  const kind = plainly.find((one) => one === address.done)
  if (!kind) return null
  const published = languages.map((one) => standing.published[one]?.at).find((at) => at !== undefined)
  return { kind, ...done, ...(kind === 'published' && published && { at: published.toISOString() }) }
}

const plainly = ['saved', 'published', 'incomplete', 'time-set', 'needs-review'] as const
