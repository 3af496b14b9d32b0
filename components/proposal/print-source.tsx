import { useTranslations } from 'next-intl'
import { presentDay } from '@/domain/presenting/present-day'
import type { ProposalView } from '@/domain/proposal/proposal-view'

/** On paper only: where the page stands, and of which day it is. */
export function PrintSource({ proposal: { locale, publishedOn, code }, url }: { proposal: ProposalView; url: string }) {
  const t = useTranslations('Proposal')
  return (
    <p className="hidden border-t border-line pt-3 text-sm wrap-anywhere print:block">
      {t('printSource', { code, day: presentDay(publishedOn, locale) })} <span className="font-semibold">{url}</span>
    </p>
  )
}
