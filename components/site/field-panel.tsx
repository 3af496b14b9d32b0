import { useLocale, useTranslations } from 'next-intl'
import type { Field } from '@/domain/field/field'
import { presentRoundMoney } from '@/domain/presenting/present-money'
import { Link } from '@/i18n/link'
import { buttonClass } from '../button/button-class'
import { FieldIcon } from '../icon/field-icon'
import { SdgPill } from '../listing/sdg-pill'
import { fieldAddress, narrowedAddress } from './address'

type Props = { field: Field & { proposals: number; askUsdCents: number } }

/** One priority field in full, leading to its page and its proposals, or to the department where it has none. */
export function FieldPanel({ field }: Props) {
  const t = useTranslations('Fields')
  const locale = useLocale()
  const { proposals: count, askUsdCents, name } = field
  return (
    <article
      id={field.id}
      className="flex flex-col overflow-hidden rounded-xl border border-line bg-surface shadow-card"
    >
      <div className="flex items-start gap-4 p-6 pb-0">
        <span
          className="grid size-12 shrink-0 place-items-center rounded-lg text-white print-colour"
          style={{ backgroundColor: field.colour }}
        >
          <FieldIcon name={field.icon} size={24} />
        </span>
        <div className="min-w-0">
          <h2 className="text-xl">
            <Link href={fieldAddress(field.id)} className="underline-offset-4 hover:underline">
              {name}
            </Link>
          </h2>
          <p className="mt-0.5 text-sm text-ink-2">
            {count > 0
              ? `${t('summary', { count })} · ${presentRoundMoney({ amount: askUsdCents, currency: 'USD' }, locale)}`
              : t('none')}
          </p>
        </div>
      </div>
      <div className="flex flex-1 flex-col p-6 pt-4">
        <p className="text-sm text-ink-2">{field.description}</p>
        <div className="mt-4 flex flex-wrap items-center gap-2 pb-5 text-xs text-ink-3">
          {field.sdgs.map((number) => (
            <SdgPill key={number} number={number} />
          ))}
          <span>
            {t('dac')} {field.dacCode}
          </span>
        </div>
        <p className="mt-auto">
          {count > 0 ? (
            <Link
              href={narrowedAddress({ field: [field.id] })}
              className={buttonClass('secondary', 'small')}
              aria-label={t('seeNamed', { field: name })}
            >
              {t('see')}
            </Link>
          ) : (
            <Link
              href="/contact"
              className={buttonClass('secondary', 'small')}
              aria-label={t('suggestNamed', { field: name })}
            >
              {t('suggest')}
            </Link>
          )}
        </p>
      </div>
    </article>
  )
}
