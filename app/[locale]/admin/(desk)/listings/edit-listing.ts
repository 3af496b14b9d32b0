'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { editComments } from '@/app/[locale]/admin/(desk)/review/edit-comments'
import { letGo } from '@/app/[locale]/admin/(desk)/review/let-go'
import { type Done, isRefusal, makeMove, readMove, type Told } from '@/app/[locale]/admin/(desk)/review/make-move'
import type { EditorState, OtherVersion } from '@/components/desk/editor/editor-state'
import { editorAddress } from '@/components/desk/listing-address'
import { mayDo } from '@/domain/account/role'
import { entry, type FormEntries, moveRow, readEntries } from '@/domain/form/form-entries'
import { readSaveOptions } from '@/domain/form/save-options'
import { mayMove } from '@/domain/lifecycle'
import { listingLists, listingToEntries, readListing } from '@/domain/listing/listing-form'
import type { ListingKind } from '@/domain/listing-state'
import type { Locale } from '@/domain/locale'
import { getPathname } from '@/i18n/navigation'
import { getActor } from '@/server/accounts/session'
import type { Actor } from '@/server/actor'
import { getEditableListing, getListingState } from '@/server/listings/listing-desk'
import { saveListing } from '@/server/listings/save-listing'
import { addChosenFile } from './add-chosen-file'

type Page = { kind: ListingKind; code: string; locale: Locale }
type Kept = { entries: FormEntries; lockVersion: number }

/**
 * Everything the buttons of a listing's editor do. Comments, withdrawal and taking back a set time leave the form alone. Every
 * other button saves the draft, where this person may change it now; rows are moved, a chosen file is taken and the listing
 * is moved on in review or published on the way. Whatever cannot be saved comes back as it was typed.
 */
export async function editListing(page: Page, _previous: EditorState, form: FormData): Promise<EditorState> {
  const sent = readEntries(form)
  const intent = entry(sent, 'intent')
  const { entries: typed, list } = moved(sent, { intent, lists: listingLists[page.kind] })
  const lockVersion = Number(entry(sent, 'overwrite') || entry(sent, 'lockVersion')) || 0
  const kept = { entries: typed, lockVersion }
  const code = page.code.toUpperCase()

  const actor = await getActor()
  if (!actor) return { kind: 'signed-out', ...kept }
  if (!mayDo(actor.role, 'listing.read')) return { kind: 'forbidden', ...kept }
  const beside = (await editComments(actor, { kind: 'listing', code }, kept)) ?? (await letGo(actor, { code }, kept))
  if (beside) {
    if (entry(sent, 'scripted')) refresh()
    return beside
  }

  const state = await getListingState(actor, code)
  if (!state) return { kind: 'gone', ...kept }
  const wanted = readMove(typed)
  if (wanted?.kind === 'refused') return { ...wanted.told, ...kept }
  if (wanted && !mayMove(actor.role, wanted.move, state)) return { kind: 'forbidden', ...kept }
  const saved =
    wanted && !mayMove(actor.role, 'save', state)
      ? { lockVersion, list }
      : await save(actor, { page, code, form, sent, kept, list })
  if ('kind' in saved) return saved

  const told: Told = wanted
    ? await makeMove(actor, { target: { code }, lockVersion: saved.lockVersion, wanted })
    : { kind: 'saved' }
  if (isRefusal(told)) return { ...told, ...kept }
  const at = new Date().toISOString()
  const languages = wanted?.kind === 'publish' || wanted?.kind === 'set-publish' ? wanted.locales : []
  const done = { ...told, at, languages, lockVersion: saved.lockVersion }
  return answer(done, { page, sent, list: saved.list })
}

type Saving = { page: Page; code: string; form: FormData; sent: FormEntries; kept: Kept; list: string }

/** Saves the draft with a file that was chosen. The list is the one to return to. */
async function save(
  actor: Actor,
  { page, code, form, sent, kept: before, list }: Saving,
): Promise<NonNullable<EditorState> | { lockVersion: number; list: string }> {
  const { lockVersion } = before
  const added = await addChosenFile(actor, { code, form, entries: before.entries })
  if (added.kind === 'refused') return { kind: 'file-refused', problem: added.problem, ...before }
  if (added.kind !== 'added') return { kind: added.kind, ...before }
  // From here on the chosen file is a row of the form, so that it is not lost when the rest cannot be saved.
  const kept = { entries: added.entries, lockVersion }
  const { content, problems } = readListing(page.kind, added.entries)
  if (!content) return { kind: 'invalid', problems, ...kept }
  const saved = await saveListing(actor, { code, lockVersion, content, ...readSaveOptions(sent) })
  if (saved.kind === 'conflict') {
    return { kind: 'conflict', theirs: saved.lockVersion, ...(await otherVersion(actor, page)), ...kept }
  }
  if (saved.kind === 'not-found') return { kind: 'gone', ...kept }
  if (saved.kind !== 'saved') return { kind: saved.kind, ...kept }
  return { lockVersion: saved.lockVersion, list: added.list ?? list }
}

/** What somebody else saved meanwhile, to be shown beside what was typed. */
async function otherVersion(actor: Actor, { kind, code, locale }: Page): Promise<{ other?: OtherVersion }> {
  const other = await getEditableListing(actor, kind, code)
  if (!other) return {}
  const entries = listingToEntries(other, locale)
  return {
    other: { entries, lockVersion: other.lockVersion, by: other.updatedBy, at: other.updatedAt.toISOString() },
  }
}

/** A row is moved before the draft is saved, when that is what the button says: `up.budget.2`. */
function moved(
  entries: FormEntries,
  { intent, lists }: { intent: string; lists: readonly string[] },
): { entries: FormEntries; list: string } {
  const [direction, list = '', row] = intent.split('.')
  const known = lists.find((one) => one === list)
  if (!known || (direction !== 'up' && direction !== 'down')) return { entries, list: '' }
  return { entries: moveRow(entries, known, Number(row), direction === 'up' ? -1 : 1), list: known }
}

/** The script hears what was done and the page around it is made anew; a browser without it is sent to the new page. */
function answer(done: Done, { page, sent, list }: { page: Page; sent: FormEntries; list: string }): EditorState {
  if (entry(sent, 'scripted')) {
    refresh()
    return done
  }
  const query = {
    done: done.kind,
    ...(done.languages.length > 0 && { in: done.languages.join(',') }),
    ...(done.kind === 'moved' && { move: done.move }),
    ...(done.kind === 'unmet' && { need: done.requirement }),
  }
  const href = { ...editorAddress(page.kind, page.code), query }
  redirect(getPathname({ locale: page.locale, href }) + (list && `#${list}`))
}
