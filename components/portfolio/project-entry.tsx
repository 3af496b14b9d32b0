import { useLocale, useTranslations } from 'next-intl'
import type { ProjectView } from '@/domain/portfolio/project-view'
import { presentPartDay } from '@/domain/presenting/present-part-day'
import { Link } from '@/i18n/link'
import { Pill } from '../listing/pill'
import { projectAddress } from '../site/address'
import { ProjectStatusPill } from './project-status-pill'
import { type ProjectSetting, useProjectFacts } from './use-project-facts'

type Props = { project: ProjectView; setting: ProjectSetting }

/** A project in the list, with everything that is known of it in short. */
export function ProjectEntry({ project, setting }: Props) {
  const t = useTranslations('Portfolio')
  const locale = useLocale()
  const facts = useProjectFacts(setting)(project)
  const { code, edition, sample } = project
  return (
    <article className="border-t border-line py-7 print:py-4">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1.5 text-xs text-ink-3">
        <ProjectStatusPill status={edition.status} />
        {edition.asOf && <span>{t('asOf', { date: presentPartDay(edition.asOf, locale) })}</span>}
        <span>{code}</span>
        {sample && <Pill>{t('sample')}</Pill>}
      </p>
      <h3 className="mt-2.5 max-w-[52rem] text-xl print:mt-1 print:text-lg">
        <Link
          href={projectAddress(code)}
          className="decoration-line-3 underline-offset-4 hover:text-pine hover:underline"
        >
          {edition.title}
        </Link>
      </h3>
      {edition.summary && <p className="mt-1.5 max-w-[52rem] text-ink-2">{edition.summary}</p>}
      <dl className="mt-4 grid gap-x-8 gap-y-3 text-sm sm:grid-cols-2 lg:grid-cols-3 print:mt-2 print:grid-cols-4 print:gap-x-5 print:gap-y-1.5 print:text-xs">
        {facts.map(({ id, label, value }) => (
          <div key={id} className="grid min-w-0 grid-cols-[6.5rem_minmax(0,1fr)] gap-x-3 sm:block print:block">
            <dt className="text-ink-3">{label}</dt>
            <dd className="font-medium">{value}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-4 max-w-[52rem] text-xs text-ink-3 print:mt-2">
        {t('source')}: {edition.source}
      </p>
    </article>
  )
}
