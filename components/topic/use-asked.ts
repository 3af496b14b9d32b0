import { useLocale, useTranslations } from 'next-intl'
import { presentRoundMoney } from '@/domain/presenting/present-money'
import type { Asked } from '@/domain/topic/topic-listings'

/** Says what is asked in short parts: "4 proposals seeking a partner", "US$ 1.2 million", "1 need"; none where it is nothing. */
export function useAsked(): (asked: Asked) => string[] {
  const t = useTranslations('Topics')
  const locale = useLocale()
  return ({ proposals, askUsdCents, needs }) => {
    return [
      ...(proposals > 0 ? [t('seekingCount', { count: proposals })] : []),
      ...(askUsdCents > 0 && proposals > 0
        ? [presentRoundMoney({ amount: askUsdCents, currency: 'USD' }, locale)]
        : []),
      ...(needs > 0 ? [t('needCount', { count: needs })] : []),
    ]
  }
}
