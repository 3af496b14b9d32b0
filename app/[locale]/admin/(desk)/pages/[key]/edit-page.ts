'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { editComments } from '@/app/[locale]/admin/(desk)/review/edit-comments'
import { letGo } from '@/app/[locale]/admin/(desk)/review/let-go'
import { type Done, isRefusal, makeMove, readMove, type Told } from '@/app/[locale]/admin/(desk)/review/make-move'
import type { EditorState, OtherVersion } from '@/components/desk/editor/editor-state'
import { pageEditorAddress } from '@/components/desk/page-address'
import { mayDo } from '@/domain/account/role'
import { entry, type FormEntries, moveRow, readEntries } from '@/domain/form/form-entries'
import { mayMove } from '@/domain/lifecycle'
import type { Locale } from '@/domain/locale'
import { pageLists, pageToEntries, readPage } from '@/domain/site-page/page-form'
import type { PageKey } from '@/domain/site-page/site-page'
import { getPathname } from '@/i18n/navigation'
import { getActor } from '@/server/accounts/session'
import type { Actor } from '@/server/actor'
import { getEditablePage, getPageState } from '@/server/site-pages/page-desk'
import { savePage } from '@/server/site-pages/save-page'

type Page = { key: PageKey; locale: Locale }

/**
 * Everything the page editor's buttons do. Comments, withdrawal and taking back a set time leave the form alone. Every other
 * button saves the draft, where this person may change it now; rows are moved and the page is moved on in review or published
 * on the way. Whatever cannot be saved comes back as it was typed.
 */
export async function editPage(page: Page, _previous: EditorState, form: FormData): Promise<EditorState> {
  const sent = readEntries(form)
  const { entries, list } = moved(sent, entry(sent, 'intent'))
  const lockVersion = Number(entry(sent, 'overwrite') || entry(sent, 'lockVersion')) || 0
  const kept = { entries, lockVersion }
  const { key } = page

  const actor = await getActor()
  if (!actor) return { kind: 'signed-out', ...kept }
  if (!mayDo(actor.role, 'page.edit')) return { kind: 'forbidden', ...kept }
  const beside = (await editComments(actor, { kind: 'page', key }, kept)) ?? (await letGo(actor, { page: key }, kept))
  if (beside) {
    if (entry(sent, 'scripted')) refresh()
    return beside
  }

  const state = await getPageState(actor, key)
  if (!state) return { kind: 'gone', ...kept }
  const wanted = readMove(entries)
  if (wanted?.kind === 'refused') return { ...wanted.told, ...kept }
  if (wanted && !mayMove(actor.role, wanted.move, state)) return { kind: 'forbidden', ...kept }
  let version = lockVersion
  if (!wanted || mayMove(actor.role, 'save', state)) {
    const { content, problems } = readPage(key, entries)
    if (!content) return { kind: 'invalid', problems, ...kept }
    const saved = await savePage(actor, { key, lockVersion, content })
    if (saved.kind === 'conflict') {
      return { kind: 'conflict', theirs: saved.lockVersion, ...(await otherVersion(actor, key)), ...kept }
    }
    if (saved.kind === 'not-found') return { kind: 'gone', ...kept }
    if (saved.kind === 'forbidden') return { kind: 'forbidden', ...kept }
    version = saved.lockVersion
  }
  const told: Told = wanted
    ? await makeMove(actor, { target: { page: key }, lockVersion: version, wanted })
    : { kind: 'saved' }
  if (isRefusal(told)) return { ...told, ...kept }
  const languages = wanted?.kind === 'publish' || wanted?.kind === 'set-publish' ? wanted.locales : []
  return answer({ ...told, at: new Date().toISOString(), languages, lockVersion: version }, { page, sent, list })
}

/** What somebody else saved meanwhile, to be shown beside what was typed. */
async function otherVersion(actor: Actor, key: PageKey): Promise<{ other?: OtherVersion }> {
  const page = await getEditablePage(actor, key)
  if (!page) return {}
  const { content, lockVersion, updatedBy, updatedAt } = page
  return { other: { entries: pageToEntries(content), lockVersion, by: updatedBy, at: updatedAt.toISOString() } }
}

/** A row is moved before the draft is saved, when that is what the button says: `up.steps.2`. */
function moved(entries: FormEntries, intent: string): { entries: FormEntries; list: string } {
  const [direction, list = '', row] = intent.split('.')
  const known = pageLists.find((one) => one === list)
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
  const href = { ...pageEditorAddress(page.key), query }
  redirect(getPathname({ locale: page.locale, href }) + (list && `#${list}`))
}
