import 'server-only'
import { cookies } from 'next/headers'
import {
  notesOn,
  readSavedList,
  type SavedNotes,
  savedCookie,
  savedNotesCookie,
  writeSavedList,
} from '@/domain/saved/saved-list'
import { env } from '../env'
import { packNotes, unpackNotes } from './pack-notes'

/** The list of the reader who asks: codes in order and the notes on them. */
export type SavedList = { codes: string[]; notes: SavedNotes }

/** Reads the list from the reader's cookies; none, or what cannot be read, is an empty list. */
export async function readSaved(): Promise<SavedList> {
  const jar = await cookies()
  const codes = readSavedList(jar.get(savedCookie)?.value)
  return { codes, notes: notesOn(codes, unpackNotes(jar.get(savedNotesCookie)?.value)) }
}

const halfYear = 180 * 24 * 60 * 60

/**
 * Writes the list into the reader's cookies, for half a year from now; only actions and route handlers may call it. Answers
 * "notes-full" and changes nothing when the notes are more than a browser keeps.
 */
export async function writeSaved({ codes, notes }: SavedList): Promise<'written' | 'notes-full'> {
  const packed = packNotes(notesOn(codes, notes))
  if (packed === null) return 'notes-full'
  const jar = await cookies()
  const shared = { path: '/', sameSite: 'lax', maxAge: halfYear, secure: env().SITE_URL.startsWith('https:') } as const
  // The codes can be read by script, which shows on kept pages what is saved; the notes are nobody's business there.
  if (codes.length > 0) jar.set(savedCookie, writeSavedList(codes), { ...shared, httpOnly: false })
  else jar.delete(savedCookie)
  if (packed !== '') jar.set(savedNotesCookie, packed, { ...shared, httpOnly: true })
  else jar.delete(savedNotesCookie)
  return 'written'
}
