import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { requireActor } from '@/app/[locale]/admin/require-actor'
import { ExpiringLines } from '@/components/desk/home/expiring-lines'
import { HomeReaders } from '@/components/desk/home/home-readers'
import { HomeSection } from '@/components/desk/home/home-section'
import { LastSavedLines } from '@/components/desk/home/last-saved-lines'
import { NewInquiryLines } from '@/components/desk/home/new-inquiry-lines'
import { OutdatedLines } from '@/components/desk/home/outdated-lines'
import { UncheckedLines } from '@/components/desk/home/unchecked-lines'
import { WaitingLines } from '@/components/desk/home/waiting-lines'
import { PageHead } from '@/components/desk/page-head'
import type { HomeList } from '@/domain/home/home-list'
import { mayMove } from '@/domain/lifecycle'
import { Link } from '@/i18n/link'
import { deadlineDays, findExpiring } from '@/server/home/find-expiring'
import { findLastSaved } from '@/server/home/find-last-saved'
import { findOutdated } from '@/server/home/find-outdated'
import { checkedDays, findUnchecked } from '@/server/home/find-unchecked'
import { findWaiting } from '@/server/home/find-waiting'
import { findInquiries } from '@/server/inquiries/inquiry-desk'
import { findMostRead } from '@/server/readers/find-most-read'
import { findWeeklyReadings } from '@/server/readers/find-weekly-readings'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('DeskHome'))('title') }
}

const few = { skip: 0, take: 5 }
/** Enough to find what somebody changed lately, and quick however much there is. */

/** What one person needs at a glance, each a short list with the way to the whole. */
export default async function HomePage() {
  const locale = await getLocale()
  const actor = await requireActor(locale, '/admin')
  const [t, waiting, expiring, outdated, unchecked, inquiries, last, weeks, mostRead] = await Promise.all([
    getTranslations('DeskHome'),
    findWaiting(actor, { skip: 0, take: 8 }),
    findExpiring(actor, few),
    findOutdated(actor, few),
    findUnchecked(actor, few),
    findInquiries(actor, { state: 'new', page: 1 }),
    findLastSaved(actor, few.take),
    findWeeklyReadings(actor),
    findMostRead(actor, few),
  ])
  const reviews = String(mayMove(actor.role, 'approve', 'submitted'))
  const whole = (list: HomeList, count: number) => ({
    label: t('whole', { count }),
    href: { pathname: '/admin/home/[list]' as const, params: { list } },
  })
  const days = { expiring: { days: deadlineDays }, unchecked: { days: checkedDays } }
  return (
    <>
      <PageHead title={t('title')} />
      <div className="space-y-9">
        <HomeSection
          id="waiting"
          title={t('waiting.title')}
          lead={t('waiting.lead', { reviews })}
          none={t('waiting.none')}
          isEmpty={waiting.items.length === 0}
          whole={whole('waiting', waiting.total)}
        >
          <WaitingLines items={waiting.items} />
        </HomeSection>
        <div className="grid gap-x-8 gap-y-9 xl:grid-cols-2">
          <div className="min-w-0 space-y-9">
            <HomeSection
              id="inquiries"
              title={t('inquiries.title')}
              none={t('inquiries.none')}
              isEmpty={inquiries.counts.new === 0}
              whole={{
                label: t('whole', { count: inquiries.counts.new }),
                href: { pathname: '/admin/inquiries', query: { state: 'new' } },
              }}
            >
              <NewInquiryLines items={inquiries.items.slice(0, few.take)} />
            </HomeSection>
            <HomeSection
              id="expiring"
              title={t('expiring.title')}
              lead={t('expiring.lead', days.expiring)}
              none={t('expiring.none', days.expiring)}
              isEmpty={expiring.items.length === 0}
              whole={whole('expiring', expiring.total)}
            >
              <ExpiringLines items={expiring.items} />
            </HomeSection>
            <HomeSection
              id="unchecked"
              title={t('unchecked.title', days.unchecked)}
              lead={t('unchecked.lead')}
              none={t('unchecked.none', days.unchecked)}
              isEmpty={unchecked.items.length === 0}
              whole={whole('unchecked', unchecked.total)}
            >
              <UncheckedLines items={unchecked.items} />
            </HomeSection>
          </div>
          <div className="min-w-0 space-y-9">
            <HomeSection
              id="last"
              title={t('last.title')}
              none={
                <>
                  {t('last.none')}{' '}
                  <Link href="/admin/proposals" className="link">
                    {t('last.begin')}
                  </Link>
                </>
              }
              isEmpty={last.length === 0}
            >
              <LastSavedLines items={last} />
            </HomeSection>
            <HomeSection
              id="outdated"
              title={t('outdated.title')}
              lead={t('outdated.lead')}
              none={t('outdated.none')}
              isEmpty={outdated.items.length === 0}
              whole={whole('outdated', outdated.total)}
            >
              <OutdatedLines items={outdated.items} />
            </HomeSection>
          </div>
        </div>
        <HomeReaders weeks={weeks} mostRead={mostRead} />
      </div>
    </>
  )
}
