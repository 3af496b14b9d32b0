import { getLocale, getTranslations } from 'next-intl/server'
import type { ComponentProps, ReactNode } from 'react'
import { buttonClass } from '@/components/button/button-class'
import type { FieldNames } from '@/components/desk/editor/field-names'
import { ChangeTable } from '@/components/desk/history/change-table'
import { VersionList } from '@/components/desk/history/version-list'
import { Notice } from '@/components/desk/notice'
import { PageHead } from '@/components/desk/page-head'
import { Paging } from '@/components/desk/paging'
import { SubmitButton } from '@/components/form/submit-button'
import { compareDocuments } from '@/domain/difference/compare-documents'
import type { Currency } from '@/domain/money/money'
import { findChoices } from '@/server/catalogue/choices'
import type { Version } from '@/server/history/version'
import type { AskedVersions } from './asked-versions'

/** What one version says, and the currency in which it counts. */
type Side = { content: object; currency: Currency }

type Props = {
  /** What it is the history of: its code or name, and its title where it has one. */
  name: string
  title: string | null
  editorHref: string
  history: { versions: Version[]; newest: number; pages: number }
  asked: AskedVersions
  before: Side | null
  after: Side | null
  names: FieldNames
  hrefOf: ComponentProps<typeof Paging>['hrefOf']
  restore: () => Promise<void>
  /** Where else its page leads. */
  children?: ReactNode
}

/** The versions of a document, what differs between two of them, and the way back to an earlier one. */
export async function HistoryView({ history, asked, before, after, names, children, ...shown }: Props) {
  const [t, choices] = await Promise.all([getTranslations('DeskHistory'), findChoices(await getLocale())])
  const { newest } = history
  const { from, to, page, done } = asked
  const changes = before && after ? compareDocuments(before.content, after.content) : []
  return (
    <>
      <PageHead title={t('title', { code: shown.name })}>
        {children}
        <a href={shown.editorHref} className={buttonClass('secondary', 'small')}>
          {t('back')}
        </a>
      </PageHead>
      {done && (
        <div className="mb-6">
          <Notice tone={done === 'saved' ? 'done' : 'problem'}>{t(done, { number: newest })}</Notice>
        </div>
      )}
      {shown.title && <p className="mb-1 font-semibold">{shown.title}</p>}
      <p className="mb-5 max-w-measure text-sm text-ink-2">{t('lead')}</p>
      <VersionList versions={history.versions} {...{ newest, from, to, page }} />
      <Paging page={page} pages={history.pages} hrefOf={shown.hrefOf} />
      {newest === 1 ? (
        <p className="mt-6 text-sm text-ink-2">{t('only')}</p>
      ) : (
        <section aria-labelledby="changes" className="mt-10">
          <h2 id="changes" className="text-xl">
            {t('changes', { from, to })}
          </h2>
          {before && after ? (
            <>
              <p className="mt-1 mb-4 text-sm text-ink-2">{t('count', { count: changes.length })}</p>
              {changes.length > 0 && (
                <ChangeTable
                  changes={changes}
                  before={{ number: from, currency: before.currency }}
                  after={{ number: to, currency: after.currency }}
                  names={{ vi: names, en: names }}
                  choices={choices}
                />
              )}
              {from !== newest && (
                <form action={shown.restore} className="mt-6">
                  <p className="mb-3 max-w-measure text-sm text-ink-2">{t('restoreText', { number: from })}</p>
                  <SubmitButton tone="secondary">{t('restore', { number: from })}</SubmitButton>
                </form>
              )}
            </>
          ) : (
            <p className="mt-2 text-sm text-ink-2">{t('not-found')}</p>
          )}
        </section>
      )}
    </>
  )
}
