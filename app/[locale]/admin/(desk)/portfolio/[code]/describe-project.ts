import { getMessages, getTranslations } from 'next-intl/server'
import { describeField } from '@/components/desk/editor/describe-field'
import type { EditorState } from '@/components/desk/editor/editor-state'
import type { FieldNames } from '@/components/desk/editor/field-names'
import type { Readiness } from '@/components/desk/editor/readiness'
import type { ProjectHeader } from '@/components/desk/project-editor/project-header'
import { projectAddress } from '@/components/site/address'
import { type Locale, locales } from '@/domain/locale'
import { findProjectGaps } from '@/domain/portfolio/project-requirements'
import { mayMoveProject } from '@/domain/portfolio/project-state'
import { presentMoment } from '@/domain/presenting/present-day'
import { gapField } from '@/domain/proposal/gap-field'
import { getPathname } from '@/i18n/navigation'
import type { Actor } from '@/server/actor'
import type { EditableProject } from '@/server/portfolio/project-desk'

/** What the fields of a project are called: as those of a proposal where they are the same, and by names of their own. */
export async function projectNames(locale: Locale): Promise<FieldNames> {
  const { Desk, DeskPortfolio } = await getMessages({ locale })
  return { ...Desk.fields, ...DeskPortfolio.fields }
}

/** How a project stands, worded for the editor in the language of the desk. */
export function describeProject(actor: Actor, project: EditableProject, locale: Locale): ProjectHeader {
  return {
    code: project.code,
    state: project.state,
    changed: project.changed,
    sample: project.sample,
    savedAt: presentMoment(project.updatedAt, locale),
    savedBy: null,
    publicHref: project.state === 'published' ? getPathname({ locale, href: projectAddress(project.code) }) : null,
    listHref: getPathname({ locale, href: '/admin/portfolio' }),
    mayPublish: mayMoveProject(actor.role, 'publish', project.state),
    mayWithdraw: mayMoveProject(actor.role, 'withdraw', project.state),
  }
}

/** What the draft lacks for publication in each language, in words, each with the id of the field to fill. */
export async function describeProjectReadiness({ content }: EditableProject, locale: Locale): Promise<Readiness> {
  const [t, names] = await Promise.all([getTranslations('Gaps'), projectNames(locale)])
  const inLanguage = (language: Locale) =>
    findProjectGaps(content, language).map((gap) => ({
      id: gapField(content, gap, language),
      message: t(gap.problem, { field: describeField(t, names, gap.path), language: t(`language.${language}`) }),
    }))
  return { vi: inLanguage('vi'), en: inLanguage('en') }
}

/** What was done just before, as the address to which a browser without script was sent tells; null when nothing was. */
export function readProjectDone(done: string | string[] | undefined, project: EditableProject): EditorState {
  const kind = (['saved', 'published', 'incomplete'] as const).find((one) => one === done)
  if (!kind) return null
  return { kind, at: project.updatedAt.toISOString(), languages: [...locales], lockVersion: project.lockVersion }
}
