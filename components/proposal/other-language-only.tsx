import { useTranslations } from 'next-intl'
import type { ProposalView } from '@/domain/proposal/proposal-view'
import { Link } from '@/i18n/navigation'
import { buttonClass } from '../button/button-class'
import { proposalAddress } from '../site/address'

/** Says that a proposal can be read in the other language, and leads there. */
export function OtherLanguageOnly({ proposal }: { proposal: ProposalView }) {
  const t = useTranslations('Proposal')
  const { code, locale, edition } = proposal
  return (
    <div className="page py-14">
      <h1 className="text-3xl sm:text-4xl">{t('otherLanguageOnly')}</h1>
      <p className="mt-4 max-w-measure text-lg text-ink-2">{t('otherLanguageOnlyText', { code })}</p>
      <p className="mt-6 max-w-measure font-heading text-xl font-semibold" lang={locale}>
        {edition.title}
      </p>
      <p className="mt-4 flex flex-wrap items-center gap-x-6 gap-y-3">
        <Link href={proposalAddress(code)} locale={locale} hrefLang={locale} className={buttonClass('primary')}>
          {t('readOther')}
        </Link>
        <Link href="/proposals" className="link">
          {t('backToAll')}
        </Link>
      </p>
    </div>
  )
}
