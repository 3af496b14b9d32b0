import FileDown from 'lucide-react/icons/file-down'
import LinkIcon from 'lucide-react/icons/link-2'
import Mail from 'lucide-react/icons/mail'
import Printer from 'lucide-react/icons/printer'
import { useTranslations } from 'next-intl'
import { type Locale, locales } from '@/domain/locale'
import { type Currency, convert } from '@/domain/money/money'
import { presentDay } from '@/domain/presenting/present-day'
import { presentMoney, presentRoundMoney } from '@/domain/presenting/present-money'
import { proposalFigures } from '@/domain/proposal/proposal-figures'
import type { ProposalView } from '@/domain/proposal/proposal-view'
import { seeking } from '@/domain/proposal/seeking'
import { Link } from '@/i18n/link'
import { getPathname } from '@/i18n/navigation'
import { buttonClass } from '../button/button-class'
import { SaveButton } from '../saved/save-button'
import { type Address, askAddress, proposalPdfAddress } from '../site/address'
import { FactList } from './fact-list'
import { PageTools } from './page-tools'

const other: Record<Currency, Currency> = { USD: 'VND', VND: 'USD' }
const pdfNames = { vi: 'pdfVi', en: 'pdfEn' } as const

export type PdfAddress = (code: string, language: Locale) => Address

type Props = { proposal: ProposalView; pdfAddress?: PdfAddress | undefined }

/** What is asked for, in both currencies, and what a reader can do about it. */
export function AskPanel({ proposal, pdfAddress = proposalPdfAddress }: Props) {
  const t = useTranslations('Proposal')
  const { code, edition, locale, rate } = proposal
  const { sought, committed, gap, currency } = proposalFigures(edition)
  const money = (amount: number) => presentMoney({ amount, currency }, locale)
  const about = (amount: number) =>
    t('about', { amount: presentRoundMoney(convert({ amount, currency }, other[currency], rate), locale) })
  const { smallestPart, commitments } = edition
  const sources = commitments.map(({ source }) => source).join('; ')
  const facts = [
    ...(committed > 0
      ? [
          { label: t('committed'), value: money(committed), note: sources },
          { label: t('gap'), value: money(gap), note: gap > 0 && about(gap) },
        ]
      : []),
    ...(smallestPart.amount === null
      ? []
      : [
          {
            label: t('smallestPart'),
            value: money(smallestPart.amount),
            note: [about(smallestPart.amount), smallestPart.description].map((line) => (
              <span key={line} className="block">
                {line}
              </span>
            )),
          },
        ]),
  ]
  // A draft shown before publication has no address to keep or to pass on.
  const isPublic = pdfAddress === proposalPdfAddress
  return (
    <div>
      <p className="text-sm text-ink-2">{t('sought')}</p>
      <p className="font-heading text-2xl leading-tight font-semibold wrap-anywhere sm:text-3xl">{money(sought)}</p>
      <p className="mt-1 text-sm text-ink-2">
        {about(sought)}{' '}
        {t('rate', {
          date: presentDay(rate.on, locale).replaceAll(' ', '\u00a0'),
          rate: presentMoney({ amount: rate.vndPerUsd, currency: 'VND' }, locale),
        })}
      </p>
      {committed > 0 && <Share of={committed / sought} />}
      <div className="mt-5 grid gap-2 print:hidden">
        <Link href={askAddress(code)} className={buttonClass('primary')}>
          <Mail size={18} aria-hidden="true" />
          {t('ask')}
        </Link>
        {isPublic && <SaveButton code={code} title={edition.title} />}
        <div className="grid gap-2 min-[26rem]:grid-cols-[repeat(auto-fit,minmax(8rem,1fr))]">
          {editions(proposal).map((language) => (
            <a
              key={language}
              href={getPathname({ href: pdfAddress(code, language), locale: language })}
              hrefLang={language}
              type="application/pdf"
              className={`${buttonClass('secondary')} min-[26rem]:px-2`}
            >
              <span className="sr-only">{t('download')} </span>
              <FileDown size={18} aria-hidden="true" className="shrink-0" />
              {t(pdfNames[language])}
            </a>
          ))}
        </div>
        {isPublic && (
          <PageTools
            words={{ copy: t('copyLink'), copied: t('copied'), print: t('print') }}
            icons={{
              copy: <LinkIcon size={18} aria-hidden="true" className="shrink-0" />,
              print: <Printer size={18} aria-hidden="true" className="shrink-0" />,
            }}
          />
        )}
      </div>
      {facts.length > 0 && (
        <div className="mt-6">
          <FactList facts={facts} />
        </div>
      )}
      {smallestPart.amount === null && seeking.includes(edition.status) && (
        <p className="mt-5 text-sm text-ink-2">{t('wholeOnly')}</p>
      )}
    </div>
  )
}

/** How much of what is sought has been promised; the facts below say it in words. */
function Share({ of }: { of: number }) {
  return (
    <span aria-hidden="true" className="mt-4 block h-2 overflow-hidden rounded-full bg-bronze-line print-colour">
      <span
        className="block h-full bg-pine print-colour forced-colors:border-b-8"
        style={{ width: `${Math.min(1, of) * 100}%` }}
      />
    </span>
  )
}

/** The languages the proposal is published in, the reader's own first. */
function editions({ locale, inOtherLocale }: ProposalView): Locale[] {
  return [locale, ...(inOtherLocale ? locales.filter((one) => one !== locale) : [])]
}
