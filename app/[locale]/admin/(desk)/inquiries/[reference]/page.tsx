import Mail from 'lucide-react/icons/mail'
import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { requireActor } from '@/app/[locale]/admin/require-actor'
import { buttonClass } from '@/components/button/button-class'
import { InquiryForm } from '@/components/desk/inquiries/inquiry-form'
import { InquiryPill } from '@/components/desk/inquiries/inquiry-pill'
import { NothingHere } from '@/components/desk/nothing-here'
import { Notice } from '@/components/desk/notice'
import { PageHead } from '@/components/desk/page-head'
import { needAddress, storyAddress } from '@/components/site/address'
import { inquiryStates } from '@/domain/inquiry/inquiry'
import { presentMoment } from '@/domain/presenting/present-day'
import { Link } from '@/i18n/link'
import { getInquiry } from '@/server/inquiries/inquiry-desk'
import { answerAddress } from './answer-address'
import { handleInquiry } from './handle-inquiry'

type Props = { params: Promise<{ reference: string }>; searchParams: Promise<{ saved?: string }> }

/** Where staff see what is asked about: proposals at the desk, needs and stories as the public reads them. */
const pageOf = {
  proposal: (code: string) => ({ pathname: '/admin/proposals/[code]', params: { code: code.toLowerCase() } }) as const,
  need: needAddress,
  story: storyAddress,
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations('Desk.inquiries')
  return { title: t('heading', { reference: (await params).reference.slice(0, 20) }) }
}

/** One contact request: what the donor wrote, the means to answer, and how far it has been dealt with. */
export default async function InquiryPage({ params, searchParams }: Props) {
  const [locale, { reference }, { saved }] = await Promise.all([getLocale(), params, searchParams])
  const page = { pathname: '/admin/inquiries/[reference]' as const, params: { reference } }
  const actor = await requireActor(locale, page, 'inquiry.read')
  const inquiry = await getInquiry(actor, reference.toUpperCase())
  if (!inquiry) return <NothingHere />
  const [t, tLanguage] = await Promise.all([getTranslations('Desk.inquiries'), getTranslations('Desk.languageNames')])
  const facts: [string, string][] = [
    [t('organisation'), inquiry.organisation || t('notGiven')],
    [t('country'), inquiry.country || t('notGiven')],
    [t('email'), inquiry.email],
    [t('language'), tLanguage(inquiry.locale)],
    [t('receivedOn'), presentMoment(inquiry.createdAt, locale)],
  ]
  return (
    <>
      <PageHead title={t('heading', { reference: inquiry.reference })}>
        <InquiryPill state={inquiry.state} />
      </PageHead>
      {saved === 'yes' && (
        <div className="mb-6">
          <Notice tone="done">{t('saved')}</Notice>
        </div>
      )}
      <div className="grid items-start gap-8 xl:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="space-y-7">
          <section className="rounded-xl border border-line bg-surface p-5 sm:p-6" aria-labelledby="sender">
            <h2 id="sender" className="text-xl break-words">
              {inquiry.name}
            </h2>
            <dl className="mt-3 grid gap-x-6 gap-y-2.5 text-sm sm:grid-cols-2">
              {facts.map(([name, value]) => (
                <div key={name} className="min-w-0">
                  <dt className="text-ink-3">{name}</dt>
                  <dd className="break-words">{value}</dd>
                </div>
              ))}
            </dl>
            <h3 className="mt-6 text-lg">{t('message')}</h3>
            <p lang={inquiry.locale} className="mt-1.5 max-w-measure break-words whitespace-pre-line">
              {inquiry.message}
            </p>
            <p className="mt-4 text-xs text-ink-3">
              {t('consent', { time: presentMoment(inquiry.consentedAt, locale) })}
            </p>
            <p className="mt-6">
              <a href={await answerAddress(inquiry)} className={buttonClass('primary')}>
                <Mail size={18} aria-hidden="true" />
                {t('answer')}
              </a>
            </p>
            <p className="mt-2 text-sm text-ink-2">{t('answerHint')}</p>
          </section>
          <section aria-labelledby="listings">
            <h2 id="listings" className="text-xl">
              {t('listings')}
            </h2>
            {inquiry.listings.length === 0 && <p className="mt-2 text-ink-2">{t('general')}</p>}
            <ul className="mt-2 space-y-2">
              {inquiry.listings.map((listing) => {
                const title = locale === 'vi' ? listing.titleVi : listing.titleEn
                return (
                  <li key={listing.code}>
                    <span className="text-sm text-ink-3">{listing.code}</span>{' '}
                    <Link href={pageOf[listing.kind](listing.code)} className="link">
                      {title || listing.titleVi}
                    </Link>
                  </li>
                )
              })}
            </ul>
          </section>
        </div>
        <InquiryForm
          action={handleInquiry.bind(null, { locale, reference: inquiry.reference })}
          state={inquiry.state}
          note={inquiry.note}
          words={{
            handling: t('handling'),
            state: t('stateHeading'),
            states: inquiryStates.map((one) => ({ value: one, label: t(`state.${one}`) })),
            note: t('note'),
            noteHint: t('noteHint'),
            save: t('save'),
            invalid: t('invalid'),
            problems: { note: t('tooLong'), state: t('stateInvalid') },
          }}
        />
      </div>
    </>
  )
}
