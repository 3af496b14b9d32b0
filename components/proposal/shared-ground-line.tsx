import { useLocale, useTranslations } from 'next-intl'
import { presentList } from '@/domain/presenting/present-list'
import type { SharedGround } from '@/domain/related/shared-ground'

/** Why a listing is shown beside another one. */
export function SharedGroundLine({ shared: { named, field, partner, places, themes } }: { shared: SharedGround }) {
  const t = useTranslations('Proposal.shared')
  const locale = useLocale()
  const grounds = [
    named && t('named'),
    field && t('field'),
    places > 0 && t('places', { count: places }),
    partner && t('partner'),
    themes > 0 && t('themes', { count: themes }),
  ].filter((ground) => ground !== false)
  return <p className="mb-1.5 self-end text-xs text-ink-2">{t('line', { grounds: presentList(grounds, locale) })}</p>
}
