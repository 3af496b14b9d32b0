'use server'

import { getTranslations } from 'next-intl/server'
import { refuse, requireActor } from '@/app/[locale]/admin/require-actor'
import { describeField } from '@/components/desk/editor/describe-field'
import type { ProjectEditorState } from '@/components/desk/project-editor/project-editor-state'
import { entry, readEntries } from '@/domain/form/form-entries'
import type { Gap } from '@/domain/listing-gap'
import type { Locale } from '@/domain/locale'
import type { ProjectContent } from '@/domain/portfolio/project-content'
import { readProject } from '@/domain/portfolio/project-form'
import { gapField } from '@/domain/proposal/gap-field'
import { redirect } from '@/i18n/navigation'
import { publishProject } from '@/server/portfolio/publish-project'
import { saveProject } from '@/server/portfolio/save-project'
import { projectNames } from './project-names'

type Page = { code: string; locale: Locale }

/** What the buttons of a project's form do: save, or save and publish. What cannot be kept comes back as typed. */
export async function editProject(
  { code, locale }: Page,
  _previous: ProjectEditorState,
  form: FormData,
): Promise<ProjectEditorState> {
  const page = { pathname: '/admin/portfolio/[code]' as const, params: { code: code.toLowerCase() } }
  const actor = await requireActor(locale, page, 'listing.read')
  const done = (what: string) => redirect({ href: { ...page, query: { done: what } }, locale })
  const entries = readEntries(form)
  const intent = entry(entries, 'intent')
  const lockVersion = Number(entry(entries, 'overwrite') || entry(entries, 'lockVersion')) || 0

  const { content, problems } = readProject(entries)
  if (!content) return { kind: 'invalid', entries, lockVersion, problems }
  const saved = await saveProject(actor, { code, lockVersion, content })
  if (saved.kind === 'forbidden') refuse(locale)
  if (saved.kind === 'not-found') return redirect({ href: '/admin/portfolio', locale })
  if (saved.kind === 'conflict') return { kind: 'conflict', entries, lockVersion, theirs: saved.lockVersion }
  if (saved.kind === 'unknown-key') return { kind: 'unknown-key', entries, lockVersion }
  if (intent !== 'publish') return done('saved')

  const published = await publishProject(actor, { code, lockVersion: saved.lockVersion })
  if (published.kind === 'forbidden') refuse(locale)
  if (published.kind === 'conflict') {
    return { kind: 'conflict', entries, lockVersion, theirs: saved.lockVersion + 1 }
  }
  if (published.kind === 'incomplete') {
    const errors = await wordGaps(content, published.gaps, locale)
    return { kind: 'incomplete', entries, lockVersion: saved.lockVersion, errors }
  }
  return done('published')
}

async function wordGaps(content: ProjectContent, gaps: { locale: Locale; gap: Gap }[], locale: Locale) {
  const [t, names] = await Promise.all([getTranslations({ locale, namespace: 'Gaps' }), projectNames(locale)])
  const errors = gaps.map(({ gap, locale: language }) => ({
    id: gapField(content, gap, language),
    message: t(gap.problem, { field: describeField(t, names, gap.path), language: t(`language.${language}`) }),
  }))
  return errors.filter((error, i) => errors.findIndex((other) => other.id === error.id) === i)
}
