import CircleCheck from 'lucide-react/icons/circle-check'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { Locale } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { buttonClass } from '@/components/button/button-class'
import { presentMoment } from '@/domain/presenting/present-day'
import { Link } from '@/i18n/link'
import { getReceipt } from '@/server/inquiries/get-receipt'
import { getSiteProfile } from '@/server/settings/site-profile'
import { SiteFrame } from '../../../site-frame'

type Props = { params: Promise<{ locale: Locale; reference: string }> }

export const dynamic = 'force-dynamic'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Contact')
  return { title: t('receivedTitle'), robots: { index: false } }
}

export default async function ReceivedPage({ params }: Props) {
  const { locale, reference: asked } = await params
  const receipt = await getReceipt(asked)
  if (!receipt) notFound()
  const { reference, createdAt } = receipt
  const [t, profile] = await Promise.all([getTranslations('Contact'), getSiteProfile(locale)])
  const address = { pathname: '/contact/received/[reference]', params: { reference } } as const
  const { divisionName: division, replyDays: days, email, phone } = profile
  return (
    <SiteFrame locale={locale} address={address} section="guidance">
      <div className="page py-10 lg:py-14">
        <CircleCheck size={40} aria-hidden="true" className="text-pine" strokeWidth={1.5} />
        <h1 className="mt-3 text-3xl sm:text-4xl">{t('receivedTitle')}</h1>
        <dl className="mt-6 inline-block rounded-xl border border-line bg-surface px-6 py-5">
          <dt className="text-sm text-ink-2">{t('reference')}</dt>
          <dd className="font-heading text-3xl font-semibold">{reference}</dd>
          <dd className="mt-1 text-sm text-ink-2">{t('receivedOn', { moment: presentMoment(createdAt, locale) })}</dd>
        </dl>
        <section className="mt-9">
          <h2 className="text-2xl">{t('nextTitle')}</h2>
          <ol className="mt-3 max-w-measure list-decimal space-y-2 pl-6 text-ink-2">
            <li>{t('nextRead', { division })}</li>
            <li>{t('nextReply', { days })}</li>
            <li>{t('nextQuote', { reference })}</li>
          </ol>
          <p className="mt-4 max-w-measure text-ink-2">{t('noReply', { email, phone })}</p>
        </section>
        <p className="mt-8">
          <Link href="/proposals" className={buttonClass('secondary')}>
            {t('backToProposals')}
          </Link>
        </p>
      </div>
    </SiteFrame>
  )
}
