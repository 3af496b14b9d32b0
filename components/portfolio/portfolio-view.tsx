import { useTranslations } from 'next-intl'
import type { PortfolioFigures } from '@/domain/portfolio/portfolio-figures'
import { type PortfolioQuery, toPortfolioParams } from '@/domain/portfolio/portfolio-query'
import type { ProjectView } from '@/domain/portfolio/project-view'
import { Link } from '@/i18n/link'
import { buttonClass } from '../button/button-class'
import { PortfolioCharts } from './portfolio-charts'
import { PortfolioFilter } from './portfolio-filter'
import { ProjectEntry } from './project-entry'
import { StatusOverview } from './status-overview'
import type { ProjectSetting } from './use-project-facts'

type Props = {
  query: PortfolioQuery
  projects: readonly ProjectView[]
  /** Of the projects found, and of all. */
  figures: PortfolioFigures
  whole: PortfolioFigures
  setting: ProjectSetting
}

/** The portfolio: how many projects stand where, what they add up to, and each of them. */
export function PortfolioView({ query, projects, figures, whole, setting }: Props) {
  const t = useTranslations('Portfolio')
  const asked = Object.keys(toPortfolioParams(query)).length > 0
  if (whole.total === 0) return <NothingYet />
  const count = asked
    ? t('resultsOf', { count: figures.total, total: whole.total })
    : t('results', { count: figures.total })
  return (
    <>
      <p className="-mt-3 mb-6 text-sm print:hidden">
        <a href="#projects" className="link">
          {t('toList')}
        </a>
      </p>
      <StatusOverview byStatus={whole.byStatus} />
      {figures.total > 0 && <PortfolioCharts figures={figures} title={asked ? t('chartsFound') : t('charts')} />}
      <section aria-labelledby="projects" className={figures.total > 0 ? '' : 'pt-9'}>
        <div className="mb-5 flex flex-wrap items-baseline gap-x-5 gap-y-1">
          <h2 id="projects" className="scroll-mt-6 text-2xl">
            {t('list')}
          </h2>
          <p className="text-sm text-ink-2" role="status">
            {count}
          </p>
          {asked && (
            <Link href="/portfolio" className="link text-sm print:hidden">
              {t('clear')}
            </Link>
          )}
        </div>
        <PortfolioFilter query={query} whole={whole} />
        {projects.length === 0 ? (
          <div className="mt-6 rounded-xl border border-line bg-surface p-6 sm:p-8">
            <h3 className="text-xl">{t('empty')}</h3>
            <p className="mt-2 mb-5 max-w-measure text-ink-2">{t('emptyText')}</p>
            <Link href="/portfolio" className={buttonClass('secondary')}>
              {t('seeAll')}
            </Link>
          </div>
        ) : (
          <ul className="mt-7 border-b border-line">
            {projects.map((project) => (
              <li key={project.code}>
                <ProjectEntry project={project} setting={setting} />
              </li>
            ))}
          </ul>
        )}
      </section>
    </>
  )
}

function NothingYet() {
  const t = useTranslations('Portfolio')
  return (
    <div className="rounded-xl border border-line bg-surface p-6 sm:p-8">
      <h2 className="text-xl">{t('emptyAll')}</h2>
      <p className="mt-2 mb-5 max-w-measure text-ink-2">{t('emptyAllText')}</p>
      <Link href="/proposals" className={buttonClass('secondary')}>
        {t('seeProposals')}
      </Link>
    </div>
  )
}
