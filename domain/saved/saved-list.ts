import { cleanLine } from '../clean-text'

/** How many proposals a saved list holds. */
export const mostSaved = 30

/** The longest note on a saved proposal, in characters. */
export const longestNote = 140

/** The cookies of a reader who saves: the codes in order, and the notes. */
export const savedCookie = 'saved'
export const savedNotesCookie = 'saved-notes'

/** Notes by code; a proposal without a note has no entry. */
export type SavedNotes = Record<string, string>

const codeShape = /^[A-Z]{2,4}-\d{4}-\d{3,6}$/

/** A code as lists write it, in capitals; null for what cannot be one. */
export function readSavedCode(text: unknown): string | null {
  const code = typeof text === 'string' ? text.trim().toUpperCase() : ''
  return codeShape.test(code) ? code : null
}

/**
 * Reads a list of codes, as cookie and address write it: in order, parted by dots. What cannot be a code, comes twice or
 * goes beyond the limit is left out; nothing makes it fail.
 */
export function readSavedList(text: string | undefined): string[] {
  const parts = (text ?? '').slice(0, 2000).split('.')
  const codes = parts.map(readSavedCode).filter((code) => code !== null)
  return [...new Set(codes)].slice(0, mostSaved)
}

/** The list as one text that cookies and addresses carry as it is. */
export function writeSavedList(codes: readonly string[]): string {
  return codes.join('.')
}

/** The list with the codes at its end; those that it has stay where they are. Null when that would be too many. */
export function addToSaved(list: readonly string[], codes: readonly string[]): string[] | null {
  const longer = [...new Set([...list, ...codes])]
  return longer.length > mostSaved ? null : longer
}

/** The list with a code at a place, counted from 0; places beyond the ends are the ends. Without the code it is unchanged. */
export function moveInSaved(list: readonly string[], code: string, to: number): string[] {
  if (!list.includes(code)) return [...list]
  const others = list.filter((one) => one !== code)
  return others.toSpliced(Math.max(0, Math.min(to, others.length)), 0, code)
}

/** A note as it is kept: one line. Text that is too long is for the form to refuse. */
export function cleanNote(text: string): string {
  return cleanLine(text)
}

/** Notes from an unknown value, such as what a cookie held; whatever is no note on a proposal is left out. */
export function readSavedNotes(value: unknown): SavedNotes {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return {}
  const entries = Object.entries(value).flatMap(([key, text]) => {
    const code = readSavedCode(key)
    const note = typeof text === 'string' ? Array.from(cleanNote(text)).slice(0, longestNote).join('') : ''
    return code && note !== '' ? [[code, note] as const] : []
  })
  return Object.fromEntries(entries.slice(0, mostSaved))
}

/** The notes on these codes only, in their order: a note goes with its proposal. */
export function notesOn(codes: readonly string[], notes: SavedNotes): SavedNotes {
  return Object.fromEntries(
    codes.flatMap((code) => {
      const note = notes[code]
      return note === undefined ? [] : [[code, note] as const]
    }),
  )
}
