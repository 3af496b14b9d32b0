import { useLocale, useTranslations } from 'next-intl'
import { presentDay, presentMoment } from '@/domain/presenting/present-day'
import type { Subject } from './subject'
import { SubjectLine } from './subject-line'

type Props = {
  items: readonly (Subject & { what: 'deadline' | 'publish' | 'withdraw'; day: string; at: Date | null })[]
}

/** What comes up by itself, and when. */
export function ExpiringLines({ items }: Props) {
  const t = useTranslations('DeskHome.expiring')
  const locale = useLocale()
  return items.map((item) => (
    <SubjectLine key={`${item.key} ${item.what} ${item.at?.getTime()}`} subject={item}>
      <time dateTime={item.at?.toISOString() ?? item.day}>
        {item.what === 'deadline' || !item.at
          ? t('deadline', { day: presentDay(item.day, locale) })
          : t(item.what, { time: presentMoment(item.at, locale) })}
      </time>
    </SubjectLine>
  ))
}
