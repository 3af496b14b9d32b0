import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { listingNames } from '@/app/[locale]/admin/(desk)/listings/describe-listing'
import { readPage, readText } from '@/app/[locale]/admin/read-address'
import { requireActor } from '@/app/[locale]/admin/require-actor'
import { buttonClass } from '@/components/button/button-class'
import { ChangeTable } from '@/components/desk/history/change-table'
import { VersionList } from '@/components/desk/history/version-list'
import { editorAddress } from '@/components/desk/listing-address'
import { NothingHere } from '@/components/desk/nothing-here'
import { Notice } from '@/components/desk/notice'
import { PageHead } from '@/components/desk/page-head'
import { Paging } from '@/components/desk/paging'
import { SubmitButton } from '@/components/form/submit-button'
import { compareDocuments } from '@/domain/difference/compare-documents'
import type { ListingDocument } from '@/domain/listing/listing-document'
import { getPathname } from '@/i18n/navigation'
import { findChoices } from '@/server/catalogue/choices'
import { getListingHistory, getVersion } from '@/server/listings/listing-history'
import { restore } from './restore'

type Props = {
  params: Promise<{ code: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations('DeskHistory')
  return { title: t('title', { code: (await params).code.toUpperCase().slice(0, 40) }) }
}

const outcomes = ['saved', 'conflict', 'forbidden', 'unknown-key', 'not-found'] as const

/** The versions of a listing of any kind, what differs between two of them, and the way back to an earlier one. */
export default async function HistoryPage({ params, searchParams }: Props) {
  const locale = await getLocale()
  const { code } = await params
  const address = { pathname: '/admin/history/[code]' as const, params: { code } }
  const actor = await requireActor(locale, address, 'listing.read')
  const asked = await searchParams
  const page = readPage(asked.page)
  const history = await getListingHistory(actor, code, page)
  if (!history) return <NothingHere />
  const { newest } = history
  const to = Math.min(readNumber(asked.to) ?? newest, newest)
  const from = readNumber(asked.from) ?? Math.max(1, to - 1)
  const [t, tReaders, names, choices, before, after] = await Promise.all([
    getTranslations('DeskHistory'),
    getTranslations('DeskHome.readers'),
    listingNames(history.kind, locale),
    findChoices(locale),
    getVersion(actor, code, from),
    getVersion(actor, code, to),
  ])
  const changes = before && after ? compareDocuments(before.content, after.content) : []
  const done = outcomes.find((one) => one === readText(asked.done))
  const title = (locale === 'vi' ? history.titleVi || history.titleEn : history.titleEn || history.titleVi) || null
  return (
    <>
      <PageHead title={t('title', { code: history.code })}>
        <a
          href={getPathname({
            locale,
            href: { pathname: '/admin/readers/[code]', params: { code: code.toLowerCase() } },
          })}
          className={buttonClass('secondary', 'small')}
        >
          {tReaders('link')}
        </a>
        <a
          href={getPathname({ locale, href: editorAddress(history.kind, history.code) })}
          className={buttonClass('secondary', 'small')}
        >
          {t('back')}
        </a>
      </PageHead>
      {done && (
        <div className="mb-6">
          <Notice tone={done === 'saved' ? 'done' : 'problem'}>{t(done, { number: newest })}</Notice>
        </div>
      )}
      {title && <p className="mb-1 font-semibold">{title}</p>}
      <p className="mb-5 max-w-measure text-sm text-ink-2">{t('lead')}</p>
      <VersionList versions={history.versions} {...{ newest, from, to, page }} />
      <Paging page={page} pages={history.pages} hrefOf={(other) => ({ ...address, query: { page: String(other) } })} />
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
                  before={{ number: from, currency: currencyOf(before) }}
                  after={{ number: to, currency: currencyOf(after) }}
                  names={{ vi: names, en: names }}
                  choices={choices}
                />
              )}
              {from !== newest && (
                <form
                  action={restore.bind(null, {
                    locale,
                    code: history.code,
                    number: from,
                    lockVersion: history.lockVersion,
                  })}
                  className="mt-6"
                >
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

function readNumber(value: string | string[] | undefined): number | null {
  const text = readText(value)
  return /^\d{1,6}$/.test(text) ? Number(text) : null
}

function currencyOf({ content }: ListingDocument) {
  return 'currency' in content ? content.currency : 'USD'
}
