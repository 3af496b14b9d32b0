import { useFormatter, useLocale, useNow } from 'next-intl'
import type { ListingState } from '@/domain/listing-state'
import { presentMoment } from '@/domain/presenting/present-day'
import { StatePill } from '../state-pill'
import type { Subject } from './subject'
import { SubjectLine } from './subject-line'

type Props = { items: readonly (Subject & { state: ListingState; at: Date })[] }

/** What somebody saved last, to go on with. */
export function LastSavedLines({ items }: Props) {
  const locale = useLocale()
  const format = useFormatter()
  const now = useNow()
  return items.map((item) => (
    <SubjectLine key={item.key} subject={item}>
      <StatePill state={item.state} />
      <time dateTime={item.at.toISOString()} title={presentMoment(item.at, locale)}>
        {format.relativeTime(item.at, now)}
      </time>
    </SubjectLine>
  ))
}
