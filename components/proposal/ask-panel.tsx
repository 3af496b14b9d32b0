import FileDown from 'lucide-react/icons/file-down'
import Mail from 'lucide-react/icons/mail'
import { useTranslations } from 'next-intl'
import { type Locale, locales } from '@/domain/locale'
import { type Currency, convert } from '@/domain/money/money'
import { presentDay } from '@/domain/presenting/present-day'
import { presentMoney, presentRoundMoney } from '@/domain/presenting/present-money'
import { proposalFigures } from '@/domain/proposal/proposal-figures'
import type { ProposalView } from '@/domain/proposal/proposal-view'
import { getPathname, Link } from '@/i18n/navigation'
import { buttonClass } from '../button/button-class'
import { SaveButton } from '../saved/save-button'
import { type Address, askAddress, proposalPdfAddress } from '../site/address'
import { FactList } from './fact-list'

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
  const { smallestPart } = edition
  const facts = [
    ...(committed > 0
      ? [
          { label: t('committed'), value: money(committed) },
          { label: t('gap'), value: money(gap) },
        ]
      : []),
    ...(smallestPart.amount === null
      ? []
      : [{ label: t('smallestPart'), value: money(smallestPart.amount), note: smallestPart.description }]),
  ]
  return (
    <div>
      <p className="text-sm text-ink-2">{t('sought')}</p>
      <p className="font-heading text-2xl leading-tight font-semibold wrap-anywhere sm:text-3xl">{money(sought)}</p>
      <p className="mt-1 text-sm text-ink-2">
        {t('about', {
          amount: presentRoundMoney(convert({ amount: sought, currency }, other[currency], rate), locale),
        })}{' '}
        {t('rate', { date: presentDay(rate.on, locale).replaceAll(' ', '\u00a0') })}
      </p>
      <div className="mt-5 grid gap-2 print:hidden">
        <Link href={askAddress(code)} prefetch={false} className={buttonClass('primary')}>
          <Mail size={18} aria-hidden="true" />
          {t('ask')}
        </Link>
        {/* A draft shown before publication is nothing to save. */}
        {pdfAddress === proposalPdfAddress && <SaveButton code={code} title={edition.title} />}
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
      </div>
      {facts.length > 0 && (
        <div className="mt-6">
          <FactList facts={facts} />
        </div>
      )}
      {smallestPart.amount === null && <p className="mt-5 text-sm text-ink-2">{t('wholeOnly')}</p>}
    </div>
  )
}

/** The languages the proposal is published in, the reader's own first. */
function editions({ locale, inOtherLocale }: ProposalView): Locale[] {
  return [locale, ...(inOtherLocale ? locales.filter((one) => one !== locale) : [])]
}
