'use client'

import { useLocale, useTranslations } from 'next-intl'
import { presentMoney, presentShare } from '@/domain/presenting/present-money'
import { readFigures } from '@/domain/proposal/proposal-form'
import { useTyped } from '../editor/typed-context'

/** The sums of what stands in the amounts; with script as it is typed, otherwise as it was last sent. */
export function Totals() {
  const t = useTranslations('Desk.editor.totals')
  const locale = useLocale()
  const figures = readFigures(useTyped())
  const money = (amount: number) => presentMoney({ amount, currency: figures.currency }, locale)
  const sums = [
    [t('sought'), money(figures.sought)],
    [t('committed'), money(figures.committed)],
    [t('gap'), money(figures.gap)],
    [t('counterpart'), money(figures.counterpart)],
    [t('total'), money(figures.total)],
    [t('share'), presentShare(figures.counterpartShare, locale)],
  ]
  return (
    <section aria-label={t('title')} className="rounded-lg border border-line bg-surface p-4">
      <dl className="grid gap-x-6 gap-y-3 text-sm sm:grid-cols-3">
        {sums.map(([name, sum]) => (
          <div key={name}>
            <dt className="text-ink-2">{name}</dt>
            <dd className="text-lg font-semibold">{sum}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
