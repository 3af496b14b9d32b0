import Plus from 'lucide-react/icons/plus'
import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { readPage, readText } from '@/app/[locale]/admin/read-address'
import { requireActor } from '@/app/[locale]/admin/require-actor'
import { buttonClass } from '@/components/button/button-class'
import { Empty } from '@/components/desk/empty'
import { PageHead } from '@/components/desk/page-head'
import { Paging } from '@/components/desk/paging'
import { ProjectTable } from '@/components/desk/project-list/project-table'
import { SearchBox } from '@/components/desk/search-box'
import { Tabs } from '@/components/desk/tabs'
import { SubmitButton } from '@/components/form/submit-button'
import { type ProjectState, projectStates } from '@/domain/portfolio/project-state'
import { Link } from '@/i18n/link'
import { findDeskProjects } from '@/server/portfolio/project-desk'
import { beginProject } from './begin-project'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('DeskPortfolio'))('title') }
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** All projects of the portfolio: by state, by words, last changed first. */
export default async function DeskPortfolioPage({ searchParams }: Props) {
  const locale = await getLocale()
  const actor = await requireActor(locale, '/admin/portfolio', 'listing.read')
  const params = await searchParams
  const [q, page] = [readText(params.q), readPage(params.page)]
  const state = projectStates.find((one) => one === params.state) ?? null
  const [{ items, counts, pages }, t, tDesk] = await Promise.all([
    findDeskProjects(actor, { q, state, page }),
    getTranslations('DeskPortfolio'),
    getTranslations('Desk'),
  ])
  const hrefOf = (to: { state: ProjectState | null; page?: number }) => ({
    pathname: '/admin/portfolio' as const,
    query: { ...(to.state && { state: to.state }), ...(q && { q }), ...(to.page && { page: to.page }) },
  })
  const all = counts.draft + counts.published + counts.withdrawn
  const asked = q !== '' || state !== null || page > 1
  return (
    <>
      <PageHead title={t('title')}>
        <form action={beginProject.bind(null, locale)}>
          <SubmitButton>
            <Plus size={18} aria-hidden="true" />
            {t('create')}
          </SubmitButton>
        </form>
      </PageHead>
      <p className="-mt-3 mb-6 max-w-measure text-ink-2">{t('intro')}</p>
      <Tabs
        label={t('tabs')}
        tabs={[
          { label: t('all'), count: all, href: hrefOf({ state: null }), current: state === null },
          ...projectStates.map((one) => ({
            label: tDesk(`state.${one}`),
            count: counts[one],
            href: hrefOf({ state: one }),
            current: state === one,
          })),
        ]}
      />
      <SearchBox q={q} hidden={state ? { state } : {}} label={t('search')} submit={t('find')}>
        {q && (
          <Link href={{ pathname: '/admin/portfolio', query: state ? { state } : {} }} className={buttonClass('quiet')}>
            {t('clear')}
          </Link>
        )}
      </SearchBox>
      {items.length > 0 ? (
        <ProjectTable items={items} locale={locale} />
      ) : (
        <Empty title={page > 1 && all > 0 ? t('noPage') : asked ? t('nothingFound') : t('nothingYet')}>
          <p>{asked ? t('nothingFoundText') : t('nothingYetText')}</p>
          {asked && (
            <p>
              <Link href="/admin/portfolio" className="link">
                {t('showAll')}
              </Link>
            </p>
          )}
        </Empty>
      )}
      <Paging page={page} pages={pages} hrefOf={(to) => hrefOf({ state, page: to })} />
    </>
  )
}
