import { useLocale, useTranslations } from 'next-intl'
import { presentDay } from '@/domain/presenting/present-day'
import type { Subject } from './subject'
import { SubjectLine } from './subject-line'

type Props = { items: readonly (Subject & { day: string })[] }

/** Public listings with the day on which they were last checked. */
export function UncheckedLines({ items }: Props) {
  const t = useTranslations('DeskHome.unchecked')
  const locale = useLocale()
  return items.map((item) => (
    <SubjectLine key={item.key} subject={item}>
      <time dateTime={item.day}>{t('day', { day: presentDay(item.day, locale) })}</time>
    </SubjectLine>
  ))
}
