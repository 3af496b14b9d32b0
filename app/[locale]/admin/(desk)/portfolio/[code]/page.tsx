import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { NextIntlClientProvider } from 'next-intl'
import { getLocale, getMessages } from 'next-intl/server'
import { isPostedForm } from '@/app/[locale]/admin/is-posted-form'
import { signInAddress } from '@/app/[locale]/admin/require-actor'
import { NothingHere } from '@/components/desk/nothing-here'
import { ProjectEditor } from '@/components/desk/project-editor/project-editor'
import { findCountries } from '@/domain/portfolio/country'
import { projectToEntries } from '@/domain/portfolio/project-form'
import { getPathname } from '@/i18n/navigation'
import { getActor } from '@/server/accounts/session'
import { findChoices } from '@/server/catalogue/choices'
import { getEditableProject } from '@/server/portfolio/project-desk'
import { describeProject, describeProjectReadiness, projectNames, readProjectDone } from './describe-project'
import { editProject } from './edit-project'

type Props = { params: Promise<{ code: string }>; searchParams: Promise<{ done?: string | string[] }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await params).code.toUpperCase().slice(0, 40) }
}

/**
 * The editor of a project of the portfolio. A form that is posted after the session has ended is drawn again with what was
 * typed and with nothing else, so that the work is not lost to the sign-in page; anyone else is sent there.
 */
export default async function ProjectEditorPage({ params, searchParams }: Props) {
  const [locale, { code }, { done }] = await Promise.all([getLocale(), params, searchParams])
  const page = { pathname: '/admin/portfolio/[code]' as const, params: { code: code.toLowerCase() } }
  const actor = await getActor()
  if (!actor && !(await isPostedForm())) redirect(signInAddress(locale, page))
  const project = actor && (await getEditableProject(actor, code))
  if (actor && !project) return <NothingHere />
  const [choices, messages, vi, en, readiness] = await Promise.all([
    findChoices(locale),
    getMessages(),
    projectNames('vi'),
    projectNames('en'),
    project && describeProjectReadiness(project, locale),
  ])
  const { Form, Gaps, Desk, DeskFiles, DeskPortfolio, DeskWriting, DeskReview, Portfolio } = messages
  return (
    <NextIntlClientProvider
      messages={{
        ...{ Form, Gaps, Desk, DeskFiles, DeskPortfolio, DeskWriting, DeskReview },
        Portfolio: { status: Portfolio.status },
      }}
    >
      <ProjectEditor
        saved={project ? projectToEntries(project.content, locale) : {}}
        lockVersion={project?.lockVersion ?? 0}
        header={actor && project && describeProject(actor, project, locale)}
        readiness={readiness}
        names={{ vi, en }}
        choices={choices}
        countries={findCountries(locale)}
        rowSeed={Date.now().toString(36)}
        editorHref={getPathname({ locale, href: page })}
        signInHref={signInAddress(locale, '/admin')}
        before={project && readProjectDone(done, project)}
        save={editProject.bind(null, { code, locale })}
      />
    </NextIntlClientProvider>
  )
}
