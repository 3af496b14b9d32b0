import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { readPage } from '@/app/[locale]/admin/read-address'
import { requireActor } from '@/app/[locale]/admin/require-actor'
import { Empty } from '@/components/desk/empty'
import { InquiryList } from '@/components/desk/inquiries/inquiry-list'
import { PageHead } from '@/components/desk/page-head'
import { Paging } from '@/components/desk/paging'
import { Tabs } from '@/components/desk/tabs'
import { type InquiryState, inquiryStates } from '@/domain/inquiry/inquiry'
import { Link } from '@/i18n/link'
import { findInquiries } from '@/server/inquiries/inquiry-desk'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('Desk.inquiries'))('title') }
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** What donors have written, newest first. */
export default async function InquiriesPage({ searchParams }: Props) {
  const locale = await getLocale()
  const actor = await requireActor(locale, '/admin/inquiries', 'inquiry.read')
  const params = await searchParams
  const page = readPage(params.page)
  const state = inquiryStates.find((one) => one === params.state) ?? null
  const [{ items, counts, pages }, t] = await Promise.all([
    findInquiries(actor, { state, page }),
    getTranslations('Desk.inquiries'),
  ])
  const hrefOf = (to: { state: InquiryState | null; page?: number }) => ({
    pathname: '/admin/inquiries' as const,
    query: { ...(to.state && { state: to.state }), ...(to.page && { page: to.page }) },
  })
  const all = counts.new + counts.answered + counts.closed
  return (
    <>
      <PageHead title={t('title')} />
      <Tabs
        label={t('tabs')}
        tabs={[
          { label: t('all'), count: all, href: hrefOf({ state: null }), current: state === null },
          ...inquiryStates.map((one) => ({
            label: t(`state.${one}`),
            count: counts[one],
            href: hrefOf({ state: one }),
            current: state === one,
          })),
        ]}
      />
      {items.length > 0 ? (
        <InquiryList items={items} locale={locale} />
      ) : (
        <Empty title={all === 0 ? t('none') : t('noneInState')}>
          {all === 0 ? (
            <p>{t('noneText')}</p>
          ) : (
            <Link href="/admin/inquiries" className="link">
              {t('showAll')}
            </Link>
          )}
        </Empty>
      )}
      <Paging page={page} pages={pages} hrefOf={(to) => hrefOf({ state, page: to })} />
    </>
  )
}
