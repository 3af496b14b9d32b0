import type { Metadata } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import { getLocale, getMessages, getTranslations } from 'next-intl/server'
import { requireActor } from '@/app/[locale]/admin/require-actor'
import { NothingHere } from '@/components/desk/nothing-here'
import { PageHead } from '@/components/desk/page-head'
import { ProjectEditor } from '@/components/desk/project-editor/project-editor'
import { StatePill } from '@/components/desk/state-pill'
import { projectToEntries } from '@/domain/portfolio/project-form'
import { mayMoveProject } from '@/domain/portfolio/project-state'
import { presentClock, presentMoment } from '@/domain/presenting/present-day'
import { Link } from '@/i18n/link'
import { getPathname } from '@/i18n/navigation'
import { findChoices } from '@/server/catalogue/choices'
import { getEditableProject } from '@/server/portfolio/project-desk'
import { editProject } from './edit-project'
import { projectNames } from './project-names'
import { retractProject } from './retract-project'

type Props = { params: Promise<{ code: string }>; searchParams: Promise<{ done?: string | string[] }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await params).code.toUpperCase().slice(0, 40) }
}

/** The form of a project of the portfolio. */
export default async function ProjectEditorPage({ params, searchParams }: Props) {
  const [locale, { code }, { done }] = await Promise.all([getLocale(), params, searchParams])
  const page = { pathname: '/admin/portfolio/[code]' as const, params: { code } }
  const actor = await requireActor(locale, page, 'listing.read')
  const project = await getEditableProject(actor, code)
  if (!project) return <NothingHere />
  const [choices, messages, vi, en, t, tDesk] = await Promise.all([
    findChoices(locale),
    getMessages(),
    projectNames('vi'),
    projectNames('en'),
    getTranslations('DeskPortfolio'),
    getTranslations('Desk'),
  ])
  const { Form, Gaps, Desk, DeskPortfolio, DeskWriting, Portfolio } = messages
  const told = (['saved', 'published', 'withdrawn'] as const).find((one) => one === done)
  const { editor, problems } = Desk
  return (
    <div className="max-w-5xl">
      <p className="mb-2 text-sm text-ink-2">
        <Link href="/admin/portfolio" className="hover:underline">
          {t('breadcrumb')}
        </Link>{' '}
        / {project.code}
        {project.sample && ` · ${tDesk('sample')}`}
      </p>
      <PageHead title={project.content.title[locale] || t('untitled')}>
        <StatePill state={project.state} changed={project.changed} />
      </PageHead>
      <p className="-mt-3 mb-6 text-xs text-ink-2">
        {t('savedAt', { time: presentMoment(project.updatedAt, locale) })}
        {project.state === 'published' && (
          <>
            {' · '}
            <a
              href={getPathname({
                locale,
                href: { pathname: '/portfolio/[code]', params: { code: project.code.toLowerCase() } },
              })}
              target="_blank"
              rel="noreferrer"
              className="link"
            >
              {t('publicPage')} <span className="sr-only">{t('newTab')}</span>
            </a>
          </>
        )}
      </p>
      <NextIntlClientProvider
        messages={{
          ...{ Form, Gaps, DeskPortfolio, DeskWriting },
          Portfolio: { status: Portfolio.status },
          Desk: { editor, problems },
        }}
      >
        <ProjectEditor
          saved={projectToEntries(project.content, locale)}
          lockVersion={project.lockVersion}
          names={{ vi, en }}
          choices={choices}
          done={told ? t(`notice.${told}`, { time: presentClock(project.updatedAt) }) : null}
          mayPublish={mayMoveProject(actor.role, 'publish', project.state)}
          mayWithdraw={mayMoveProject(actor.role, 'withdraw', project.state)}
          pageHref={getPathname({ locale, href: page })}
          withdraw={retractProject.bind(null, { code: project.code, locale })}
          action={editProject.bind(null, { code: project.code, locale })}
        />
      </NextIntlClientProvider>
    </div>
  )
}
