import { useTranslations } from 'next-intl'
import type { ProposalView } from '@/domain/proposal/proposal-view'
import { OtherLanguage } from '../listing/other-language'
import { proposalAddress } from '../site/address'

/** Says that a proposal can be read in the other language, and leads there. */
export function OtherLanguageOnly({ proposal }: { proposal: ProposalView }) {
  const t = useTranslations('Proposal')
  const { code, locale, edition } = proposal
  return (
    <OtherLanguage
      title={t('otherLanguageOnly')}
      text={t('otherLanguageOnlyText', { code })}
      listing={{ locale, title: edition.title, href: proposalAddress(code), read: t('readOther') }}
      back={{ href: '/proposals', label: t('backToAll') }}
    />
  )
}
