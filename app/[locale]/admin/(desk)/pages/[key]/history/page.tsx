import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { readAskedVersions } from '@/app/[locale]/admin/(desk)/history/asked-versions'
import { HistoryView } from '@/app/[locale]/admin/(desk)/history/history-view'
import { readPage } from '@/app/[locale]/admin/read-address'
import { requireActor } from '@/app/[locale]/admin/require-actor'
import { NothingHere } from '@/components/desk/nothing-here'
import { pageEditorAddress } from '@/components/desk/page-address'
import type { Locale } from '@/domain/locale'
import { isPageKey, type PageContent, type PageKey } from '@/domain/site-page/site-page'
import { getPathname } from '@/i18n/navigation'
import { getPageHistory, getPageVersion } from '@/server/site-pages/page-history'
import { pageFieldNames } from '../describe-page'
import { restore } from './restore'

type Props = {
  params: Promise<{ key: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { key } = await params
  if (!isPageKey(key)) return {}
  const t = await getTranslations('DeskHistory')
  return { title: t('title', { code: await nameOf(key) }) }
}

/** The versions of a page of the site, what differs between two of them, and the way back to an earlier one. */
export default async function PageHistoryPage({ params, searchParams }: Props) {
  const locale = await getLocale()
  const { key } = await params
  const address = { pathname: '/admin/pages/[key]/history' as const, params: { key } }
  const actor = await requireActor(locale, address, 'page.edit')
  const query = await searchParams
  const history = isPageKey(key) ? await getPageHistory(actor, key, readPage(query.page)) : null
  if (!history || !isPageKey(key)) return <NothingHere />
  const asked = readAskedVersions(query, history.newest)
  const [name, names, before, after] = await Promise.all([
    nameOf(key),
    pageFieldNames(key, locale),
    getPageVersion(actor, key, asked.from),
    getPageVersion(actor, key, asked.to),
  ])
  const { lockVersion } = history
  return (
    <HistoryView
      title={after && titleOf(after, locale)}
      editorHref={getPathname({ locale, href: pageEditorAddress(key) })}
      before={before && { content: before, currency: 'USD' }}
      after={after && { content: after, currency: 'USD' }}
      hrefOf={(page) => ({ ...address, query: { page: String(page) } })}
      restore={restore.bind(null, { locale, key, number: asked.from, lockVersion })}
      {...{ name, history, asked, names }}
    />
  )
}

async function nameOf(key: PageKey): Promise<string> {
  return (await getTranslations('Desk.pages.names'))(key)
}

function titleOf({ title }: PageContent, locale: Locale): string | null {
  return title[locale] || title.vi || title.en || null
}
