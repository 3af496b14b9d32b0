import { useTranslations } from 'next-intl'
import type { Status } from '@/domain/proposal/proposal-content'
import { Pill, type PillTone } from '../listing/pill'

const tones: Record<Status, PillTone> = { open: 'pine', 'in-discussion': 'bronze', funded: 'sky', closed: 'plain' }

/** How far the search for a partner has come. */
export function StatusPill({ status }: { status: Status }) {
  const t = useTranslations('Terms.status')
  return <Pill tone={tones[status]}>{t(status)}</Pill>
}
