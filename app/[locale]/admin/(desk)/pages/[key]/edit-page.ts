'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import type { EditorState } from '@/components/desk/editor/editor-state'
import { mayDo } from '@/domain/account/role'
import { entry, type FormEntries, moveRow, readEntries } from '@/domain/form/form-entries'
import { type Locale, locales } from '@/domain/locale'
import { pageLists, readPage } from '@/domain/site-page/page-form'
import type { PageKey } from '@/domain/site-page/site-page'
import { getPathname } from '@/i18n/navigation'
import { getActor } from '@/server/accounts/session'
import { publishPage } from '@/server/site-pages/publish-page'
import { savePage } from '@/server/site-pages/save-page'

type Page = { key: PageKey; locale: Locale }

/**
 * Everything the page editor's buttons do. The draft is saved by each of them; rows are moved and the page is published
 * on the way. Whatever cannot be saved comes back as it was typed.
 */
export async function editPage(page: Page, _previous: EditorState, form: FormData): Promise<EditorState> {
  const sent = readEntries(form)
  const intent = entry(sent, 'intent')
  const { entries, list } = moved(sent, intent)
  const lockVersion = Number(entry(sent, 'overwrite') || entry(sent, 'lockVersion')) || 0
  const kept = { entries, lockVersion }
  const { key } = page

  const actor = await getActor()
  if (!actor) return { kind: 'signed-out', ...kept }
  if (!mayDo(actor.role, intent === 'publish' ? 'page.publish' : 'page.edit')) return { kind: 'forbidden', ...kept }
  const { content, problems } = readPage(key, entries)
  if (!content) return { kind: 'invalid', problems, ...kept }
  const saved = await savePage(actor, { key, lockVersion, content })
  if (saved.kind === 'conflict') return { kind: 'conflict', theirs: saved.lockVersion, ...kept }
  if (saved.kind === 'not-found') return { kind: 'gone', ...kept }
  if (saved.kind === 'forbidden') return { kind: 'forbidden', ...kept }

  const done = { at: new Date().toISOString(), languages: [...locales], lockVersion: saved.lockVersion }
  if (intent !== 'publish') return answer({ kind: 'saved', ...done }, { page, sent, list })
  const outcome = await publishPage(actor, { key, lockVersion: saved.lockVersion })
  if (outcome === 'not-found') return { kind: 'gone', ...kept }
  if (outcome === 'conflict') return { kind: 'conflict', theirs: saved.lockVersion + 1, ...kept }
  if (outcome === 'forbidden') return { kind: 'forbidden', ...kept }
  return answer({ kind: outcome, ...done }, { page, sent, list })
}

/** A row is moved before the draft is saved, when that is what the button says: `up.steps.2`. */
function moved(entries: FormEntries, intent: string): { entries: FormEntries; list: string } {
  const [direction, list = '', row] = intent.split('.')
  const known = pageLists.find((one) => one === list)
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
  const href = { pathname: '/admin/pages/[key]' as const, params: { key: page.key }, query: { done: done.kind } }
  redirect(getPathname({ locale: page.locale, href }) + (list && `#${list}`))
}
