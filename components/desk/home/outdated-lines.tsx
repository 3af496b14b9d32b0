import { useTranslations } from 'next-intl'
import { Pill } from '../../listing/pill'
import type { Subject } from './subject'
import { SubjectLine } from './subject-line'

type Props = { items: readonly (Subject & { texts: number; own: boolean })[] }

/** Listings whose English is older than their Vietnamese, with the number of such texts. */
export function OutdatedLines({ items }: Props) {
  const t = useTranslations('DeskHome.outdated')
  return items.map((item) => (
    <SubjectLine key={item.key} subject={item}>
      {item.own && <Pill>{t('own')}</Pill>}
      {t('texts', { count: item.texts })}
    </SubjectLine>
  ))
}
