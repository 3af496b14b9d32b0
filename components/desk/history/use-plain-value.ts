import { useLocale, useTranslations } from 'next-intl'
import { type Currency, currencies } from '@/domain/money/money'
import { needKinds } from '@/domain/need/need-content'
import { presentDay, presentMonth } from '@/domain/presenting/present-day'
import { presentMoney, presentNumber } from '@/domain/presenting/present-money'
import type { Choices } from '@/domain/proposal/choices'
import { aidKinds, approvalStates, counterpartStates, landStates, statuses } from '@/domain/proposal/proposal-content'

type Plain = string | number | boolean | null

/** Puts a value of a document into words, by the place where it stands; null for what is empty. */
export function usePlainValue(choices: Choices): (path: string, value: Plain, currency: Currency) => string | null {
  const locale = useLocale()
  const t = useTranslations('DeskHistory')
  const terms = useTranslations('Terms')
  const money = useTranslations('Desk.editor.currency')
  const named = (rows: { id: string; name: string }[], key: string) => rows.find(({ id }) => id === key)?.name
  const text = (name: string, path: string, value: string): string => {
    const one = <T extends string>(options: readonly T[]) => options.find((option) => option === value)
    const kind = name === 'aidKind' && one(aidKinds)
    if (kind) return terms(`aidKind.${kind}`)
    const need = name === 'needKind' && one(needKinds)
    if (need) return terms(`needKind.${need}`)
    const status = name === 'status' && one(statuses)
    if (status) return terms(`status.${status}`)
    const counterpart = path === 'readiness.counterpart' && one(counterpartStates)
    if (counterpart) return terms(`counterpart.${counterpart}`)
    const land = path === 'readiness.land' && one(landStates)
    if (land) return terms(`land.${land}`)
    const approval = path === 'readiness.approval' && one(approvalStates)
    if (approval) return terms(`approval.${approval}`)
    const unit = name === 'currency' && one(currencies)
    if (unit) return money(unit)
    if (name === 'field') return named(choices.fields, value) ?? value
    if (name === 'agency') return named(choices.agencies, value) ?? value
    if (name === 'themes') return named(choices.themes, value) ?? value
    if (name === 'localities') return named(choices.places, value) ?? value
    if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return presentDay(value, locale)
    if (/^\d{4}-\d{2}$/.test(value)) return presentMonth(value, locale)
    return value
  }
  return (path, value, currency) => {
    const name = path.split('.').at(-1) ?? ''
    if (value === null) return null
    if (typeof value === 'boolean') return t(value ? 'yes' : 'no')
    if (typeof value === 'string') return text(name, path, value)
    if (name === 'amount' || name === 'value') return presentMoney({ amount: value, currency }, locale)
    return path.startsWith('period.') ? String(value) : presentNumber(value, locale)
  }
}
