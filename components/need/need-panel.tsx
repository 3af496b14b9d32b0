import Mail from 'lucide-react/icons/mail'
import { useTranslations } from 'next-intl'
import { type Currency, convert } from '@/domain/money/money'
import { isAsked } from '@/domain/need/need-state'
import type { NeedView } from '@/domain/need/need-view'
import { presentDay } from '@/domain/presenting/present-day'
import { presentMoney, presentRoundMoney } from '@/domain/presenting/present-money'
import { Link } from '@/i18n/link'
import { buttonClass } from '../button/button-class'
import { askAddress } from '../site/address'
import { MetBar } from './met-bar'

const other: Record<Currency, Currency> = { USD: 'VND', VND: 'USD' }

/** What a need is worth in both currencies, how much of it is met, and the way to ask about it. */
export function NeedPanel({ need }: { need: NeedView }) {
  const t = useTranslations('Needs')
  const { code, edition, locale, rate, state } = need
  const { value, currency } = edition
  return (
    <div>
      <p className="text-sm text-ink-2">{t('value')}</p>
      {value === null ? (
        <p className="font-heading text-xl leading-tight font-semibold">{t('noValue')}</p>
      ) : (
        <>
          <p className="font-heading text-2xl leading-tight font-semibold wrap-anywhere sm:text-3xl">
            {presentMoney({ amount: value, currency }, locale)}
          </p>
          <p className="mt-1 text-sm text-ink-2">
            {t('about', {
              amount: presentRoundMoney(convert({ amount: value, currency }, other[currency], rate), locale),
            })}{' '}
            {t('rate', { date: presentDay(rate.on, locale).replaceAll(' ', '\u00a0') })}
          </p>
        </>
      )}
      <MetBar need={need} className="mt-5" />
      {isAsked(state) && (
        <p className="mt-5 grid print:hidden">
          <Link href={askAddress(code)} className={buttonClass('primary')}>
            <Mail size={18} aria-hidden="true" />
            {t('ask')}
          </Link>
        </p>
      )}
    </div>
  )
}
