import type { Metadata } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import { getLocale, getMessages, getTranslations } from 'next-intl/server'
import { requireActor } from '@/app/[locale]/admin/require-actor'
import { buttonClass } from '@/components/button/button-class'
import { Empty } from '@/components/desk/empty'
import { exportAddress } from '@/components/desk/listing-address'
import { Notice } from '@/components/desk/notice'
import { PageHead } from '@/components/desk/page-head'
import { ImportPill } from '@/components/desk/workbook/import-pill'
import { ItemTable } from '@/components/desk/workbook/item-table'
import { KeepLooking } from '@/components/desk/workbook/keep-looking'
import { ProblemTable } from '@/components/desk/workbook/problem-table'
import { SubmitButton } from '@/components/form/submit-button'
import { presentMoment } from '@/domain/presenting/present-day'
import { countChanges, importChanges } from '@/domain/workbook/import-report'
import { Link } from '@/i18n/link'
import { getPathname } from '@/i18n/navigation'
import { type DeskImport, getImport } from '@/server/workbooks/import-desk'
import { confirmImport } from './confirm-import'
import { describeReport } from './describe-report'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('DeskWorkbook'))('title') }
}

type Props = { params: Promise<{ id: string }> }

/** What importing a workbook would do, its confirmation, how far it is, and what it did. */
export default async function ImportReportPage({ params }: Props) {
  const locale = await getLocale()
  const { id } = await params
  const actor = await requireActor(locale, { pathname: '/admin/import/[id]', params: { id } }, 'listing.create')
  const [found, t] = await Promise.all([getImport(actor, id), getTranslations('DeskWorkbook.report')])
  if (!found) {
    return (
      <Empty title={t('gone')} level="h1">
        <p>{t('goneText')}</p>
        <p>
          <Link href="/admin/import" className="link">
            {t('back')}
          </Link>
        </p>
      </Empty>
    )
  }
  const { problems, notes, items } = await describeReport(found, locale)
  const counts = countChanges(found.report.items)
  return (
    <>
      <PageHead title={t(found.state === 'done' ? 'doneTitle' : 'title', { file: found.fileName })}>
        <Link href="/admin/import" className={buttonClass('secondary', 'small')}>
          {t('back')}
        </Link>
      </PageHead>
      <p className="-mt-3 mb-6 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-2">
        {t('kind', { kind: found.kind, time: presentMoment(found.createdAt, locale) })}
        <ImportPill {...found} />
        <span>
          {importChanges
            .filter((change) => counts[change] > 0)
            .map((change) => t(`counts.${change}`, { count: counts[change] }))
            .join(' · ')}
        </span>
      </p>
      <div className="space-y-8">
        <Standing found={found} />
        {notes.length > 0 && (
          <Notice tone="attention" title={t('notes')}>
            <ul className="list-disc space-y-1 pl-5">
              {notes.map((note) => (
                <li key={note} className="break-words">
                  {note}
                </li>
              ))}
            </ul>
          </Notice>
        )}
        {problems.length > 0 && <ProblemTable problems={problems} more={found.problems - problems.length} />}
        {found.report.items.length > 0 && <ItemTable items={items} unchanged={counts.unchanged} />}
      </div>
    </>
  )
}

/** How the import stands, and what can be done with it. */
async function Standing({ found }: { found: DeskImport }) {
  const locale = await getLocale()
  const [t, { Form }] = await Promise.all([getTranslations('DeskWorkbook.report'), getMessages()])
  const { id, state, total, written, refusal, problems } = found
  if (state === 'running') {
    return (
      <Notice tone="attention" title={t('running', { written, total })}>
        <KeepLooking />
        <progress value={written} max={total} aria-label={t('running', { written, total })} className="my-2 w-full" />
        <p>
          {t('runningText')}{' '}
          <Link href={{ pathname: '/admin/import/[id]', params: { id } }} className="link">
            {t('refresh')}
          </Link>
        </p>
      </Notice>
    )
  }
  if (state === 'done') {
    const codes = found.report.items.flatMap(({ change, code }) =>
      code && (change === 'new' || change === 'changed') ? [code] : [],
    )
    return (
      <Notice tone="done" title={t('done', { count: total })}>
        <p className="max-w-measure">
          {t('doneText', { time: presentMoment(found.finishedAt ?? found.createdAt, locale) })}
        </p>
        <form method="post" action={getPathname({ locale, href: exportAddress(found.kind) })} className="mt-3">
          {codes.map((code) => (
            <input key={code} type="hidden" name="code" value={code} />
          ))}
          <button type="submit" className={buttonClass('secondary', 'small')}>
            {t('export')}
          </button>
        </form>
      </Notice>
    )
  }
  // What was checked is no longer so; only a new check can tell what would be written.
  const isOutdated = refusal !== null && refusal.kind !== 'interrupted' && refusal.kind !== 'failed'
  return (
    <>
      {refusal && (
        <Notice tone="problem" title={t('refused')}>
          <p>{t(`refusal.${refusal.kind}`, { code: refusal.code })}</p>
          {isOutdated && (
            <p className="mt-3">
              <Link href="/admin/import" className={buttonClass('primary', 'small')}>
                {t('back')}
              </Link>
            </p>
          )}
        </Notice>
      )}
      {problems > 0 && (
        <Notice tone="problem" title={t('hasProblems', { count: problems })}>
          {t('hasProblemsText')}
        </Notice>
      )}
      {problems === 0 && total === 0 && <Notice tone="attention">{t('nothing')}</Notice>}
      {problems === 0 && total > 0 && !isOutdated && (
        <section aria-labelledby="confirm" className="rounded-xl border border-line bg-surface p-5">
          <h2 id="confirm" className="text-xl">
            {t('confirmTitle')}
          </h2>
          <p className="mt-1 mb-4 max-w-measure text-sm text-ink-2">
            {t('confirmText', { time: presentMoment(found.expiresAt, locale) })}
          </p>
          <NextIntlClientProvider messages={{ Form }}>
            <form action={confirmImport.bind(null, { locale, id })}>
              <SubmitButton>{t('confirm', { count: total })}</SubmitButton>
            </form>
          </NextIntlClientProvider>
        </section>
      )}
    </>
  )
}
