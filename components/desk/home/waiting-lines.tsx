import { useFormatter, useLocale, useNow, useTranslations } from 'next-intl'
import type { ListingState } from '@/domain/listing-state'
import { presentMoment } from '@/domain/presenting/present-day'
import { Pill } from '../../listing/pill'
import { StatePill } from '../state-pill'
import type { Subject } from './subject'
import { SubjectLine } from './subject-line'

type Props = { items: readonly (Subject & { state: ListingState; comments: number; at: Date })[] }

/** What waits for somebody: in which state, with how many open comments, for how long. */
export function WaitingLines({ items }: Props) {
  const t = useTranslations('DeskHome.waiting')
  const locale = useLocale()
  const format = useFormatter()
  const now = useNow()
  return items.map((item) => (
    <SubjectLine key={`${item.kind} ${item.key}`} subject={item}>
      <StatePill state={item.state} />
      {item.comments > 0 && <Pill tone="sky">{t('comments', { count: item.comments })}</Pill>}
      <time dateTime={item.at.toISOString()} title={presentMoment(item.at, locale)}>
        {format.relativeTime(item.at, now)}
      </time>
    </SubjectLine>
  ))
}
