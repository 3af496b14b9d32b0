import type { FormEntries } from '@/domain/form/form-entries'

/** What was typed and not saved, kept in the browser it was typed in. */
export type UnsavedCopy = {
  entries: FormEntries
  /** What the writer began from, and its version. */
  base: FormEntries | null
  lockVersion: number
  /** The editor in which it was typed; see saveListing. */
  editor: string
  /** When, as ISO text. */
  at: string
}

const prefix = 'unsaved:'

/**
 * Keeps what stands in one open editor. `name` says whose and of what it is. A browser that keeps nothing, or has no room
 * left, is no reason to disturb the writer.
 */
export function keepCopy(name: string, copy: UnsavedCopy): void {
  try {
    localStorage.setItem(keyOf(name, copy.editor), JSON.stringify(copy))
  } catch {}
}

export function dropCopy(name: string, editor: string): void {
  try {
    localStorage.removeItem(keyOf(name, editor))
  } catch {}
}

/** The copy that was kept last under a name, by whichever editor; null when there is none. */
export function findCopy(name: string): UnsavedCopy | null {
  try {
    const keys = Array.from({ length: localStorage.length }, (_, i) => localStorage.key(i) ?? '')
    const copies = keys
      .filter((key) => key.startsWith(keyOf(name, '')))
      .map((key) => JSON.parse(localStorage.getItem(key) ?? 'null') as UnsavedCopy | null)
      .filter((copy) => copy !== null)
    return copies.toSorted((one, other) => other.at.localeCompare(one.at))[0] ?? null
  } catch {
    return null
  }
}

function keyOf(name: string, editor: string): string {
  return `${prefix}${name}:${editor}`
}
