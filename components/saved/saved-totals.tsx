import { useLocale, useTranslations } from 'next-intl'
import { presentDay } from '@/domain/presenting/present-day'
import { presentMoney, presentNumber, presentRoundMoney } from '@/domain/presenting/present-money'
import { type Selection, selectionTotals } from '@/domain/saved/selection'

/** What the list adds up to, in both currencies. */
export function SavedTotals({ selection }: { selection: Selection }) {
  const t = useTranslations('Saved')
  const locale = useLocale()
  const { rate } = selection
  const totals = selectionTotals(selection)
  const usd = (amount: number) => presentMoney({ amount, currency: 'USD' }, locale)
  const vnd = (amount: number) => t('approximately', { amount: presentRoundMoney({ amount, currency: 'VND' }, locale) })
  const figures = [
    { label: t('totalProposals'), value: presentNumber(totals.proposals, locale) },
    { label: t('totalSought'), value: usd(totals.soughtUsd), note: vnd(totals.soughtVnd) },
    { label: t('totalGap'), value: usd(totals.gapUsd), note: vnd(totals.gapVnd) },
    { label: t('totalPeople'), value: presentNumber(totals.people, locale) },
  ]
  const rateText = t('rateNote', {
    rate: presentMoney({ amount: rate.vndPerUsd, currency: 'VND' }, locale),
    date: presentDay(rate.on, locale),
  })
  return (
    <section aria-labelledby="totals-title">
      <h2 id="totals-title" className="sr-only">
        {t('totals')}
      </h2>
      <dl className="grid grid-cols-2 gap-x-6 gap-y-4 border-y border-line py-5 lg:grid-cols-4">
        {figures.map(({ label, value, note }) => (
          <div key={label} className="min-w-0">
            <dt className="text-sm text-ink-2">{label}</dt>
            <dd className="font-heading text-xl font-semibold">{value}</dd>
            {note && <dd className="text-xs text-ink-2">{note}</dd>}
          </div>
        ))}
      </dl>
      <p className="mt-2 text-xs text-ink-2">
        {rateText} {t('peopleNote')}
      </p>
    </section>
  )
}
