import { useTranslations } from 'next-intl'
import { isAsked, type NeedState } from '@/domain/need/need-state'
import type { NeedSummary } from '@/domain/need/need-view'

type Props = {
  need: { state: NeedState; edition: Pick<NeedSummary['edition'], 'quantity' | 'met' | 'unit'> }
  className?: string
}

/** How much of a need is met, in words and drawn; nothing where it has no quantity or nobody has given yet. */
export function MetBar({ need: { state, edition }, className = '' }: Props) {
  const t = useTranslations('Needs')
  const { quantity, met, unit } = edition
  if (quantity === null || met === 0) return null
  return (
    <div className={`text-sm text-ink-2 ${className}`}>
      <p>
        {t('metOf', { met, quantity, unit })}
        {isAsked(state) && `, ${t('left', { left: quantity - met })}`}
      </p>
      <span aria-hidden="true" className="mt-1.5 block h-2 overflow-hidden rounded-full bg-line print-colour">
        <span
          className="block h-full rounded-full bg-pine print-colour"
          style={{ width: `${Math.min(1, met / quantity) * 100}%` }}
        />
      </span>
    </div>
  )
}
