import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { readPage } from '@/app/[locale]/admin/read-address'
import { requireActor } from '@/app/[locale]/admin/require-actor'
import { buttonClass } from '@/components/button/button-class'
import { Empty } from '@/components/desk/empty'
import { ExpiringLines } from '@/components/desk/home/expiring-lines'
import { LineList } from '@/components/desk/home/line-list'
import { OutdatedLines } from '@/components/desk/home/outdated-lines'
import { UncheckedLines } from '@/components/desk/home/unchecked-lines'
import { WaitingLines } from '@/components/desk/home/waiting-lines'
import { NothingHere } from '@/components/desk/nothing-here'
import { PageHead } from '@/components/desk/page-head'
import { Paging } from '@/components/desk/paging'
import { type HomeList, homeLists } from '@/domain/home/home-list'
import { mayMove } from '@/domain/lifecycle'
import { Link } from '@/i18n/link'
import type { Actor } from '@/server/actor'
import { deadlineDays, findExpiring } from '@/server/home/find-expiring'
import { findOutdated } from '@/server/home/find-outdated'
import { checkedDays, findUnchecked } from '@/server/home/find-unchecked'
import { findWaiting } from '@/server/home/find-waiting'
import type { Slice } from '@/server/home/home-item'

type Props = {
  params: Promise<{ list: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const readList = (list: string) => homeLists.find((one) => one === list)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [t, tDesk, { list }] = await Promise.all([getTranslations('DeskHome'), getTranslations('Desk'), params])
  const known = readList(list)
  return { title: known ? t(`${known}.title`, { days: checkedDays }) : tDesk('notFound.title') }
}

const pageSize = 30

/** The whole of one list of the home page. */
export default async function HomeListPage({ params, searchParams }: Props) {
  const locale = await getLocale()
  const { list: asked } = await params
  const actor = await requireActor(locale, { pathname: '/admin/home/[list]', params: { list: asked } })
  const list = readList(asked)
  if (!list) return <NothingHere />
  const page = readPage((await searchParams).page)
  const [t, { lines, shown, total }] = await Promise.all([
    getTranslations('DeskHome'),
    find(actor, list, { skip: (page - 1) * pageSize, take: pageSize }),
  ])
  const reviews = String(mayMove(actor.role, 'approve', 'submitted'))
  const days = list === 'expiring' ? deadlineDays : checkedDays
  const address = { pathname: '/admin/home/[list]' as const, params: { list } }
  return (
    <>
      <PageHead title={t(`${list}.title`, { days })}>
        <Link href="/admin" className={buttonClass('secondary', 'small')}>
          {t('back')}
        </Link>
      </PageHead>
      <p className="mb-5 max-w-measure text-sm text-ink-2">{t(`${list}.lead`, { days, reviews })}</p>
      {shown > 0 && <LineList>{lines}</LineList>}
      {shown === 0 && page === 1 && <Empty title={t(`${list}.none`, { days })} />}
      {shown === 0 && page > 1 && (
        <Empty title={t('noPage')}>
          <p>{t('noPageText')}</p>
          <p>
            <Link href={address} className="link">
              {t('toFirst')}
            </Link>
          </p>
        </Empty>
      )}
      <Paging
        page={page}
        pages={Math.max(1, Math.ceil(total / pageSize))}
        hrefOf={(to) => ({ ...address, query: { page: String(to) } })}
      />
    </>
  )
}

/** The entries drawn, how many those are, and how many there are in all. */
async function find(
  actor: Actor,
  list: HomeList,
  slice: Slice,
): Promise<{ lines: ReactNode; shown: number; total: number }> {
  if (list === 'waiting') {
    const { items, total } = await findWaiting(actor, slice)
    return { lines: <WaitingLines items={items} />, shown: items.length, total }
  }
  if (list === 'expiring') {
    const { items, total } = await findExpiring(actor, slice)
    return { lines: <ExpiringLines items={items} />, shown: items.length, total }
  }
  if (list === 'outdated') {
    const { items, total } = await findOutdated(actor, slice)
    return { lines: <OutdatedLines items={items} />, shown: items.length, total }
  }
  const { items, total } = await findUnchecked(actor, slice)
  return { lines: <UncheckedLines items={items} />, shown: items.length, total }
}
