import { useTranslations } from 'next-intl'
import type { ProposalView } from '@/domain/proposal/proposal-view'
import { getPathname, Link } from '@/i18n/navigation'
import { buttonClass } from '../button/button-class'
import { askAddress, proposalAddress, proposalPdfAddress } from '../site/address'

/** Says that a proposal can be read in the other language, and leads there. */
export function OtherLanguageOnly({ proposal }: { proposal: ProposalView }) {
  const t = useTranslations('Proposal')
  const { code, locale, edition } = proposal
  return (
    <div className="page py-14">
      <h1 className="text-3xl sm:text-4xl">{t('otherLanguageOnly')}</h1>
      <p className="mt-4 max-w-measure text-lg text-ink-2">{t('otherLanguageOnlyText', { code })}</p>
      <p className="mt-6 text-sm text-ink-2">{t('titleInOther')}</p>
      <p className="mt-1 max-w-measure font-heading text-xl font-semibold" lang={locale}>
        {edition.title}
      </p>
      <p className="mt-4 flex flex-wrap items-center gap-x-6 gap-y-3">
        <Link href={proposalAddress(code)} locale={locale} hrefLang={locale} className={buttonClass('primary')}>
          {t('readOther')}
        </Link>
        <a
          href={getPathname({ href: proposalPdfAddress(code), locale })}
          hrefLang={locale}
          type="application/pdf"
          className={buttonClass('secondary')}
        >
          <span className="sr-only">{t('download')} </span>
          {t(locale === 'vi' ? 'pdfVi' : 'pdfEn')}
        </a>
        <Link href={askAddress(code)} prefetch={false} className="link">
          {t('ask')}
        </Link>
        <Link href="/proposals" className="link">
          {t('backToAll')}
        </Link>
      </p>
    </div>
  )
}
