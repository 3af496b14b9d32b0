'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import type { EditorState, OtherVersion } from '@/components/desk/editor/editor-state'
import { editorAddress } from '@/components/desk/listing-address'
import { mayDo } from '@/domain/account/role'
import { entry, type FormEntries, moveRow, readEntries } from '@/domain/form/form-entries'
import { readSaveOptions } from '@/domain/form/save-options'
import { mayMove } from '@/domain/lifecycle'
import { listingLists, listingToEntries, readListing } from '@/domain/listing/listing-form'
import type { ListingKind } from '@/domain/listing-state'
import { type Locale, locales } from '@/domain/locale'
import { getPathname } from '@/i18n/navigation'
import { getActor } from '@/server/accounts/session'
import type { Actor } from '@/server/actor'
import { getEditableListing } from '@/server/listings/listing-desk'
import { publishListing, withdrawListing } from '@/server/listings/publish-listing'
import { saveListing } from '@/server/listings/save-listing'
import { addChosenFile } from './add-chosen-file'

type Page = { kind: ListingKind; code: string; locale: Locale }

/**
 * Everything the buttons of a listing's editor do. The draft is saved by each of them but withdrawal; rows are moved, a
 * chosen file is taken and publications are made on the way. Whatever cannot be saved comes back as it was typed.
 */
export async function editListing(page: Page, _previous: EditorState, form: FormData): Promise<EditorState> {
  const sent = readEntries(form)
  const intent = entry(sent, 'intent')
  const { entries: typed, list } = moved(sent, { intent, lists: listingLists[page.kind] })
  const lockVersion = Number(entry(sent, 'overwrite') || entry(sent, 'lockVersion')) || 0
  let kept = { entries: typed, lockVersion }
  const code = page.code.toUpperCase()

  const actor = await getActor()
  if (!actor) return { kind: 'signed-out', ...kept }
  if (!mayDo(actor.role, 'listing.read')) return { kind: 'forbidden', ...kept }
  if (intent === 'withdraw') return withdraw(actor, code, kept)

  const languages = intent === 'publish' ? locales.filter((locale) => typed.languages?.includes(locale)) : []
  if (intent === 'publish' && !mayPublish(actor)) return { kind: 'forbidden', ...kept }
  if (intent === 'publish' && languages.length === 0) return { kind: 'no-language', ...kept }

  // From here on the chosen file is a row of the form, so that it is not lost when the rest cannot be saved.
  const added = await addChosenFile(actor, { code, form, entries: typed })
  if (added.kind === 'refused') return { kind: 'file-refused', problem: added.problem, ...kept }
  if (added.kind !== 'added') return { kind: added.kind, ...kept }
  kept = { entries: added.entries, lockVersion }

  const { content, problems } = readListing(page.kind, added.entries)
  if (!content) return { kind: 'invalid', problems, ...kept }
  const saved = await saveListing(actor, { code, lockVersion, content, ...readSaveOptions(sent) })
  if (saved.kind === 'conflict') {
    return { kind: 'conflict', theirs: saved.lockVersion, ...(await otherVersion(actor, page)), ...kept }
  }
  if (saved.kind === 'not-found') return { kind: 'gone', ...kept }
  if (saved.kind !== 'saved') return { kind: saved.kind, ...kept }

  const done = { at: new Date().toISOString(), languages, lockVersion: saved.lockVersion }
  if (intent !== 'publish') return answer({ kind: 'saved', ...done }, { page, sent, list: added.list ?? list })
  const published = await publishListing(actor, { code, lockVersion: saved.lockVersion, locales: languages })
  if (published.kind === 'not-found') return { kind: 'gone', ...kept }
  if (published.kind === 'conflict') return { kind: 'conflict', theirs: saved.lockVersion + 1, ...kept }
  if (published.kind === 'forbidden') return { kind: 'forbidden', ...kept }
  return answer({ kind: published.kind, ...done }, { page, sent, list })
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

type Kept = { entries: FormEntries; lockVersion: number }

async function withdraw(actor: Actor, code: string, kept: Kept): Promise<EditorState> {
  // When somebody else withdrew it meanwhile, what was asked for holds.
  const outcome = await withdrawListing(actor, code)
  if (outcome === 'not-found') return { kind: 'gone', ...kept }
  if (outcome === 'forbidden') return { kind: 'forbidden', ...kept }
  if (entry(kept.entries, 'scripted')) refresh()
  return { kind: 'withdrawn', at: new Date().toISOString(), ...kept }
}

function mayPublish(actor: Actor): boolean {
  return mayMove(actor.role, 'publish', 'draft')
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

type Done = Extract<EditorState, { kind: 'saved' | 'published' | 'incomplete' }>

/** The script hears what was done and the page around it is made anew; a browser without it is sent to the new page. */
function answer(done: Done, { page, sent, list }: { page: Page; sent: FormEntries; list: string }): EditorState {
  if (entry(sent, 'scripted')) {
    refresh()
    return done
  }
  const query = { done: done.kind, ...(done.languages.length > 0 && { in: done.languages.join(',') }) }
  const href = { ...editorAddress(page.kind, page.code), query }
  redirect(getPathname({ locale: page.locale, href }) + (list && `#${list}`))
}
