'use client'

import { useLocale } from 'next-intl'
import { entry } from '@/domain/form/form-entries'
import { convert, currencies, otherCurrency, unitOf } from '@/domain/money/money'
import { parseWhole } from '@/domain/money/parse-whole'
import { presentMoney } from '@/domain/presenting/present-money'
import { useEditor } from './editor-context'
import { NumberField } from './number-field'
import { useTyped } from './typed-context'

type Props = { path: string; source?: string | null; hint?: string }

/** An amount in the document's currency, with what it is worth in the other one. */
export function AmountField(props: Props) {
  return (
    <div>
      <NumberField {...props} />
      <OtherCurrency path={props.path} />
    </div>
  )
}

/** With script as it is typed, otherwise as it was last sent. */
function OtherCurrency({ path }: { path: string }) {
  const locale = useLocale()
  const { rate } = useEditor()
  const typed = useTyped()
  const whole = parseWhole(entry(typed, path))
  if (!rate || !whole) return null
  const currency = currencies.find((one) => one === entry(typed, 'currency')) ?? 'USD'
  const money = { amount: whole * unitOf(currency), currency }
  const other = convert(money, otherCurrency(currency), rate)
  return <p className="mt-1 text-xs text-ink-2">≈ {presentMoney(other, locale)}</p>
}
