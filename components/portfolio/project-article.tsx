import { useLocale, useTranslations } from 'next-intl'
import type { ProjectView } from '@/domain/portfolio/project-view'
import { presentDay } from '@/domain/presenting/present-day'
import { presentPartDay } from '@/domain/presenting/present-part-day'
import { Link } from '@/i18n/link'
import { buttonClass } from '../button/button-class'
import { Pill } from '../listing/pill'
import { FactList } from '../proposal/fact-list'
import { fieldAddress } from '../site/address'
import { ProjectStatusPill } from './project-status-pill'
import { type ProjectSetting, useProjectFacts } from './use-project-facts'

type Props = { project: ProjectView; setting: ProjectSetting; departmentName: string }

/** Everything that is known of a project, from where, and of which day it is true. */
export function ProjectArticle({ project, setting, departmentName }: Props) {
  const t = useTranslations('Portfolio')
  const locale = useLocale()
  const facts = useProjectFacts(setting)(project)
  const { code, edition, field, sample } = project
  const date = edition.asOf ? presentPartDay(edition.asOf, locale) : t('notStated')
  return (
    <article>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1.5 text-sm text-ink-2">
        <ProjectStatusPill status={edition.status} />
        <span>{t('asOf', { date })}</span>
        {sample && <Pill>{t('sample')}</Pill>}
      </p>
      <h1 className="mt-3 max-w-[56rem] text-3xl sm:text-4xl">{edition.title}</h1>
      {edition.summary && <p className="mt-4 max-w-[52rem] text-base text-ink-2 sm:text-lg">{edition.summary}</p>}
      <div className="mt-8 grid grid-cols-[minmax(0,1fr)] gap-x-14 gap-y-10 lg:grid-cols-[minmax(0,1fr)_19rem]">
        <section aria-labelledby="facts">
          <h2 id="facts" className="mb-4 text-2xl">
            {t('facts')}
          </h2>
          <FactList facts={facts} />
        </section>
        <div className="space-y-9">
          <section aria-labelledby="status" className="print:break-inside-avoid">
            <h2 id="status" className="mb-3 text-xl">
              {t('statusLabel')}
            </h2>
            {edition.status === 'recorded' ? (
              <div className="rounded-lg border border-bronze-line bg-bronze-soft p-5 text-sm">
                <h3 className="font-body font-semibold">{t('recordedTitle')}</h3>
                <p className="mt-1.5">{t('recordedText', { date })}</p>
              </div>
            ) : (
              <p className="text-sm text-ink-2">{t(`statusText.${edition.status}`)}</p>
            )}
            {edition.stated && (
              <p className="mt-4 text-sm">
                <span className="block text-ink-3">{t('stated')}</span>
                {edition.stated}
              </p>
            )}
          </section>
          <section aria-labelledby="source" className="print:break-inside-avoid">
            <h2 id="source" className="mb-3 text-xl">
              {t('source')}
            </h2>
            <p className="text-sm whitespace-pre-line">{edition.source}</p>
            <p className="mt-2 text-xs text-ink-3">
              {t('asOf', { date })} · {t('published')}: {presentDay(project.publishedOn, locale)} · {t('code')}: {code}
            </p>
          </section>
          <section className="print:hidden">
            <p className="mb-4 text-sm text-ink-2">{t('askText', { department: departmentName, code })}</p>
            <Link href="/contact" className={buttonClass('secondary')}>
              {t('ask')}
            </Link>
            {field && (
              <p className="mt-5 text-sm">
                <Link href={fieldAddress(field.id)} className="link">
                  {t('fieldProposals', { field: field.name })}
                </Link>
              </p>
            )}
          </section>
        </div>
      </div>
    </article>
  )
}
