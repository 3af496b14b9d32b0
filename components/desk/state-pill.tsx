import { useTranslations } from 'next-intl'
import type { ListingState } from '@/domain/listing-state'
import { Pill } from '../listing/pill'

const tones = {
  draft: 'plain',
  submitted: 'bronze',
  returned: 'rust',
  approved: 'pine',
  published: 'pine',
  withdrawn: 'rust',
  archived: 'plain',
} as const

/** The state of a listing in words on its colour; `changed` adds that the draft is ahead of what is public. */
export function StatePill({ state, changed = false }: { state: ListingState; changed?: boolean }) {
  const t = useTranslations('Desk')
  return (
    <span className="inline-flex flex-wrap items-center gap-1.5">
      <Pill tone={tones[state]}>{t(`state.${state}`)}</Pill>
      {changed && <Pill tone="bronze">{t('changed')}</Pill>}
    </span>
  )
}
