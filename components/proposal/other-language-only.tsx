import { useTranslations } from 'next-intl'
import type { ProposalView } from '@/domain/proposal/proposal-view'
import { Link } from '@/i18n/link'
import { getPathname } from '@/i18n/navigation'
import { buttonClass } from '../button/button-class'
import { OtherLanguage } from '../listing/other-language'
import { askAddress, proposalAddress, proposalPdfAddress } from '../site/address'

/** Says that a proposal can be read in the other language, and leads there, to its PDF and to the department. */
export function OtherLanguageOnly({ proposal }: { proposal: ProposalView }) {
  const t = useTranslations('Proposal')
  const { code, locale, edition } = proposal
  return (
    <OtherLanguage
      title={t('otherLanguageOnly')}
      text={t('otherLanguageOnlyText', { code })}
      titleLabel={t('titleInOther')}
      listing={{ locale, title: edition.title, href: proposalAddress(code), read: t('readOther') }}
      back={{ href: '/proposals', label: t('backToAll') }}
    >
      <a
        href={getPathname({ href: proposalPdfAddress(code), locale })}
        hrefLang={locale}
        type="application/pdf"
        className={buttonClass('secondary')}
      >
        <span className="sr-only">{t('download')} </span>
        {t(locale === 'vi' ? 'pdfVi' : 'pdfEn')}
      </a>
      <Link href={askAddress(code)} className="link">
        {t('ask')}
      </Link>
    </OtherLanguage>
  )
}
