'use client'

import { useLocale, useTranslations } from 'next-intl'
import { convert, otherCurrency } from '@/domain/money/money'
import { presentDay } from '@/domain/presenting/present-day'
import { presentMoney, presentShare } from '@/domain/presenting/present-money'
import { readFigures } from '@/domain/proposal/proposal-form'
import { useEditor } from '../editor/editor-context'
import { useTyped } from '../editor/typed-context'

/** The sums of what stands in the amounts; with script as it is typed, otherwise as it was last sent. */
export function Totals() {
  const t = useTranslations('Desk.editor.totals')
  const locale = useLocale()
  const { rate } = useEditor()
  const figures = readFigures(useTyped())
  const { currency } = figures
  const money = (amount: number) => presentMoney({ amount, currency }, locale)
  const other = (amount: number) =>
    rate && amount > 0 && `≈ ${presentMoney(convert({ amount, currency }, otherCurrency(currency), rate), locale)}`
  const sum = (name: 'sought' | 'committed' | 'gap' | 'counterpart' | 'total') => {
    const amount = figures[name]
    return { name: t(name), sum: money(amount), worth: other(amount) }
  }
  const sums = [
    ...(['sought', 'committed', 'gap', 'counterpart', 'total'] as const).map(sum),
    { name: t('share'), sum: presentShare(figures.counterpartShare, locale), worth: undefined },
  ]
  return (
    <section aria-label={t('title')} className="rounded-lg border border-line bg-surface p-4">
      <dl className="grid gap-x-6 gap-y-3 text-sm sm:grid-cols-3">
        {sums.map(({ name, sum, worth }) => (
          <div key={name}>
            <dt className="text-ink-2">{name}</dt>
            <dd>
              <span className="text-lg font-semibold">{sum}</span>
              {worth && <span className="block text-xs text-ink-2">{worth}</span>}
            </dd>
          </div>
        ))}
      </dl>
      {rate && (
        <p className="mt-3 text-xs text-ink-2">
          {t('rate', {
            day: presentDay(rate.on, locale),
            rate: presentMoney({ amount: rate.vndPerUsd, currency: 'VND' }, locale),
          })}
        </p>
      )}
    </section>
  )
}
