'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import type { EditorState } from '@/components/desk/editor/editor-state'
import { mayDo } from '@/domain/account/role'
import { entry, type FormEntries, readEntries } from '@/domain/form/form-entries'
import { type Locale, locales } from '@/domain/locale'
import { readProject } from '@/domain/portfolio/project-form'
import { getPathname } from '@/i18n/navigation'
import { getActor } from '@/server/accounts/session'
import type { Actor } from '@/server/actor'
import { publishProject, withdrawProject } from '@/server/portfolio/publish-project'
import { saveProject } from '@/server/portfolio/save-project'

type Page = { code: string; locale: Locale }
type Kept = { entries: FormEntries; lockVersion: number }

/**
 * Everything the buttons of a project's form do: save, save and publish, withdraw. Whatever cannot be saved comes back as
 * it was typed.
 */
export async function editProject(page: Page, _previous: EditorState, form: FormData): Promise<EditorState> {
  const entries = readEntries(form)
  const intent = entry(entries, 'intent')
  const lockVersion = Number(entry(entries, 'overwrite') || entry(entries, 'lockVersion')) || 0
  const kept = { entries, lockVersion }
  const code = page.code.toUpperCase()

  const actor = await getActor()
  if (!actor) return { kind: 'signed-out', ...kept }
  if (!mayDo(actor.role, 'listing.read')) return { kind: 'forbidden', ...kept }
  if (intent === 'withdraw') return withdraw(actor, code, kept)

  const { content, problems } = readProject(entries)
  if (!content) return { kind: 'invalid', problems, ...kept }
  const saved = await saveProject(actor, { code, lockVersion, content })
  if (saved.kind === 'conflict') return { kind: 'conflict', theirs: saved.lockVersion, ...kept }
  if (saved.kind === 'not-found') return { kind: 'gone', ...kept }
  if (saved.kind !== 'saved') return { kind: saved.kind, ...kept }

  const done = { at: new Date().toISOString(), languages: [...locales], lockVersion: saved.lockVersion }
  if (intent !== 'publish') return answer({ kind: 'saved', ...done }, page, entries)
  const published = await publishProject(actor, { code, lockVersion: saved.lockVersion })
  if (published.kind === 'not-found') return { kind: 'gone', ...kept }
  if (published.kind === 'conflict') return { kind: 'conflict', theirs: saved.lockVersion + 1, ...kept }
  if (published.kind === 'forbidden') return { kind: 'forbidden', ...kept }
  return answer({ kind: published.kind, ...done }, page, entries)
}

async function withdraw(actor: Actor, code: string, kept: Kept): Promise<EditorState> {
  const outcome = await withdrawProject(actor, code)
  if (outcome === 'not-found') return { kind: 'gone', ...kept }
  if (outcome === 'forbidden') return { kind: 'forbidden', ...kept }
  if (entry(kept.entries, 'scripted')) refresh()
  return { kind: 'withdrawn', at: new Date().toISOString(), ...kept }
}

type Done = Extract<EditorState, { kind: 'saved' | 'published' | 'incomplete' }>

/** The script hears what was done and the page around it is made anew; a browser without it is sent to the new page. */
function answer(done: Done, { code, locale }: Page, sent: FormEntries): EditorState {
  if (entry(sent, 'scripted')) {
    refresh()
    return done
  }
  const href = {
    pathname: '/admin/portfolio/[code]' as const,
    params: { code: code.toLowerCase() },
    query: { done: done.kind },
  }
  redirect(getPathname({ locale, href }))
}
