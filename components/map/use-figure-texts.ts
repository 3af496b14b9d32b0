import { useLocale, useTranslations } from 'next-intl'
import type { Place } from '@/domain/place/place'
import { presentMoney } from '@/domain/presenting/present-money'

type Figures = { proposals: number; askUsdCents: number }

/** What is asked somewhere, in words: "2 proposals, US$ 950,000", and with its place before it. */
export function useFigureTexts() {
  const t = useTranslations('Map')
  const terms = useTranslations('Terms')
  const locale = useLocale()
  const figures = ({ proposals, askUsdCents }: Figures) => {
    const count = t('proposals', { count: proposals })
    if (askUsdCents === 0) return count
    return t('figures', { proposals: count, amount: presentMoney({ amount: askUsdCents, currency: 'USD' }, locale) })
  }
  const place = ({ type, name }: Place) => {
    const kind = terms(`placeType.${type}`)
    return locale === 'vi' ? `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${name}` : `${name} ${kind}`
  }
  return {
    figures,
    place,
    placeWithFigures: (one: Figures & { place: Place }) =>
      t('place', { place: place(one.place), figures: figures(one) }),
  }
}
