import { useLocale, useTranslations } from 'next-intl'
import { convert, type ExchangeRate, type Money } from '@/domain/money/money'
import { presentDay } from '@/domain/presenting/present-day'
import { presentNumber, presentRoundMoney } from '@/domain/presenting/present-money'
import type { TopicListings } from '@/domain/topic/topic-listings'

type Props = {
  listings: Pick<TopicListings, 'figures' | 'partners' | 'places'>
  rate: ExchangeRate
  /** What the page is about itself is not counted in it. */
  without?: 'partners' | 'places'
}

/** What is sought under a field, theme, partner or commune, in figures. */
export function TopicFigures({ listings: { figures, partners, places }, rate, without }: Props) {
  const t = useTranslations('Topics')
  const locale = useLocale()
  const { seeking, askUsdCents, neededUsdCents, people } = figures
  const sought: Money = { amount: askUsdCents, currency: 'USD' }
  const inDong = presentRoundMoney(convert(sought, 'VND', rate), locale)
  const date = presentDay(rate.on, locale).replaceAll(' ', '\u00a0')
  const count = (value: number) => presentNumber(value, locale)
  const shown = [
    { value: count(seeking), label: t('seeking', { count: seeking }) },
    {
      value: presentRoundMoney(sought, locale),
      label: t('sought'),
      note: t('soughtNote', { amount: inDong, date }),
    },
    { value: presentRoundMoney({ amount: neededUsdCents, currency: 'USD' }, locale), label: t('needed') },
    ...(people > 0 ? [{ value: count(people), label: t('people') }] : []),
    ...(without === 'partners' || partners.length === 0
      ? []
      : [{ value: count(partners.length), label: t('partnersCount', { count: partners.length }) }]),
    ...(without === 'places' || places.length === 0
      ? []
      : [{ value: count(places.length), label: t('placesCount', { count: places.length }) }]),
  ]
  return (
    <section aria-label={t('figures')} className="my-8 border-y border-line py-6">
      <dl className="grid grid-cols-[repeat(auto-fit,minmax(8.5rem,1fr))] gap-x-6 gap-y-6 sm:gap-x-8">
        {shown.map(({ value, label, note }) => (
          <div key={label} className="flex flex-col-reverse justify-end">
            <dt className="text-sm text-ink-2">
              {label}
              {note && <span className="block text-xs text-ink-3">{note}</span>}
            </dt>
            <dd className="font-heading text-xl leading-tight font-semibold sm:text-2xl">{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
