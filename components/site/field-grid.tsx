import { useLocale, useTranslations } from 'next-intl'
import type { Field } from '@/domain/field/field'
import { presentRoundMoney } from '@/domain/presenting/present-money'
import { Link } from '@/i18n/link'
import { FieldIcon } from '../icon/field-icon'
import { fieldAddress } from './address'

type Props = { fields: (Field & { proposals: number; askUsdCents: number })[] }

/** All priority fields at a glance, each leading to its page. */
export function FieldGrid({ fields }: Props) {
  const t = useTranslations('Fields')
  const locale = useLocale()
  return (
    <ul className="grid overflow-hidden rounded-xl border border-line bg-surface sm:grid-cols-2 lg:grid-cols-4">
      {fields.map((field) => (
        <li
          key={field.id}
          className="relative -mr-px -mb-px flex gap-4 border-r border-b border-line p-5 transition-colors has-[a:hover]:bg-pine-soft sm:flex-col sm:gap-3"
        >
          <span style={{ color: field.colour }} className="pt-0.5">
            <FieldIcon name={field.icon} size={25} />
          </span>
          <div className="flex min-w-0 flex-1 flex-col gap-1">
            <h3 className="font-body text-base leading-snug font-semibold">
              <Link href={fieldAddress(field.id)} className="after:absolute after:inset-0">
                {field.name}
              </Link>
            </h3>
            <p className="mt-auto text-xs text-ink-3">
              {field.proposals > 0
                ? `${t('summary', { count: field.proposals })} · ${presentRoundMoney({ amount: field.askUsdCents, currency: 'USD' }, locale)}`
                : t('none')}
            </p>
          </div>
        </li>
      ))}
    </ul>
  )
}
