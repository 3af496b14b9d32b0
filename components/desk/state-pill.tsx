import { useTranslations } from 'next-intl'
import type { ListingState } from '@/domain/listing-state'

const looks: Record<ListingState, string> = {
  draft: 'border-line-3 bg-surface text-ink-2',
  published: 'border-transparent bg-pine-soft text-pine',
  withdrawn: 'border-transparent bg-rust-soft text-rust',
}

/** The state of a listing in words on its colour; `changed` adds that the draft is ahead of what is public. */
export function StatePill({ state, changed = false }: { state: ListingState; changed?: boolean }) {
  const t = useTranslations('Desk')
  return (
    <span className="inline-flex flex-wrap items-center gap-1.5">
      <Pill className={looks[state]}>{t(`state.${state}`)}</Pill>
      {changed && state === 'published' && (
        <Pill className="border-transparent bg-bronze-soft text-bronze">{t('changed')}</Pill>
      )}
    </span>
  )
}

export function Pill({ className, children }: { className: string; children: string }) {
  return (
    <span className={`inline-block rounded-full border px-2.5 py-0.5 text-xs font-medium whitespace-nowrap ${className}`}>
      {children}
    </span>
  )
}
