import { useLocale, useTranslations } from 'next-intl'
import { presentDay, presentMonth } from '@/domain/presenting/present-day'
import { presentList } from '@/domain/presenting/present-list'
import { presentMoney, presentNumber } from '@/domain/presenting/present-money'
import type { StatedValue } from '@/domain/proposal/edition-change'

/** Puts what an edition states into words; what it does not state is said to be so. */
export function useStatedValue(): (stated: StatedValue | null) => string {
  const t = useTranslations('Proposal')
  const terms = useTranslations('Terms')
  const locale = useLocale()
  return (stated) => {
    switch (stated?.kind) {
      case 'money':
        return presentMoney(stated.value, locale)
      case 'number':
        return presentNumber(stated.value, locale)
      case 'months':
        return terms('months', { count: stated.value })
      case 'span':
        return monthsIn(stated.value)
      case 'day':
        return presentDay(stated.value, locale)
      case 'month':
        return presentMonth(stated.value, locale)
      case 'text':
        return stated.value
      case 'status':
        return terms(`status.${stated.value}`)
      case 'aidKind':
        return terms(`aidKind.${stated.value}`)
      case 'counterpart':
        return terms(`counterpart.${stated.value}`)
      case 'land':
        return terms(`land.${stated.value}`)
      case 'approval':
        return terms(`approval.${stated.value}`)
      case 'places':
        return stated.value.length === 0 ? terms('provinceWide') : presentList(stated.value, locale)
      case undefined:
        return t('notStated')
    }
  }

  function monthsIn({ from, to }: { from: number; to: number }): string {
    return from === to ? t('monthOne', { from }) : t('monthRange', { from, to })
  }
}
