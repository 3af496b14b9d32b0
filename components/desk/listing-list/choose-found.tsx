import { useTranslations } from 'next-intl'
import type { ListingKind } from '@/domain/listing-state'
import { Choice } from '../../form/choice'
import { ChoosePage } from './choose-page'

/** `shown`: how many of all that were found are on this page. `most`: how many can be changed at once. */
type Props = { kind: ListingKind; total: number; shown: number; most: number }

/** How many were found, and the means to choose all on the page or all that were found. */
export function ChooseFound({ kind, total, shown, most }: Props) {
  const t = useTranslations('DeskLists.choose')
  return (
    <div className="mb-1 flex flex-wrap items-center gap-x-6 text-sm">
      <p role="status" className="font-medium">
        {t('found', { kind, count: total })}
      </p>
      <ChoosePage />
      {total > shown &&
        (total <= most ? (
          <Choice type="checkbox" name="all" value="yes" label={t('all', { count: total })} />
        ) : (
          <p className="text-ink-2">{t('most', { most })}</p>
        ))}
    </div>
  )
}
