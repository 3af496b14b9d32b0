'use server'

import { headers } from 'next/headers'
import { isLocale, type Locale } from '@/domain/locale'
import {
  addToSaved,
  cleanNote,
  longestNote,
  moveInSaved,
  readSavedCode,
  readSavedList,
} from '@/domain/saved/saved-list'
import { redirect } from '@/i18n/navigation'
import { unpackNotes } from '@/server/saved/pack-notes'
import { readSaved, writeSaved } from '@/server/saved/saved-cookies'
import type { NoteState } from './note-state'

/** Moves a proposal to a place (`to`, counted from 0), or takes it off the list where no place is named. */
export async function changeSaved(_before: null, form: FormData): Promise<null> {
  const { codes, notes } = await readSaved()
  const code = readSavedCode(form.get('code'))
  if (code) {
    const to = form.get('to')
    const changed =
      typeof to === 'string' ? moveInSaved(codes, code, Number(to) || 0) : codes.filter((one) => one !== code)
    await writeSaved({ codes: changed, notes })
  }
  await showAnew(form)
  return null
}

/** Keeps a note; returns what was typed when it cannot be kept. */
export async function noteSaved(before: NoteState, form: FormData): Promise<NoteState> {
  const typed = form.get('note')
  const note = cleanNote(typeof typed === 'string' ? typed : '')
  const answer = (outcome: NoteState['outcome']): NoteState => ({ attempt: before.attempt + 1, note, outcome })
  if (Array.from(note).length > longestNote) return answer('long')
  const { codes, notes } = await readSaved()
  const code = readSavedCode(form.get('code'))
  if (!code || !codes.includes(code)) return answer('gone')
  if ((await writeSaved({ codes, notes: { ...notes, [code]: note } })) === 'notes-full') return answer('full')
  await showAnew(form)
  return answer('saved')
}

/** Adds a shared list, with its notes where the reader has none, to the reader's own. */
export async function addShared(_before: null, form: FormData): Promise<null> {
  const list = form.get('list')
  const packed = form.get('notes')
  const shared = readSavedList(typeof list === 'string' ? list : '')
  const { codes, notes } = await readSaved()
  const longer = addToSaved(codes, shared)
  const locale = localeOf(form)
  if (!longer) {
    const query = { list: typeof list === 'string' ? list : '', ...(packed && { notes: String(packed) }) }
    return redirect({ href: { pathname: '/saved', query: { ...query, notice: 'fullShared' } }, locale })
  }
  const theirs = unpackNotes(typeof packed === 'string' ? packed : '')
  const kept = await writeSaved({ codes: longer, notes: { ...theirs, ...notes } })
  if (kept === 'notes-full') await writeSaved({ codes: longer, notes })
  const query = { added: String(longer.length - codes.length), ...(kept === 'notes-full' && { notice: 'notesLost' }) }
  return redirect({ href: { pathname: '/saved', query }, locale })
}

/** Without script the answer to a form is a page of its own, which going back or reloading would send again. */
async function showAnew(form: FormData): Promise<void> {
  const scripted = (await headers()).has('Next-Action')
  if (!scripted) redirect({ href: '/saved', locale: localeOf(form) })
}

function localeOf(form: FormData): Locale {
  const locale = form.get('locale')
  return isLocale(locale) ? locale : 'vi'
}
