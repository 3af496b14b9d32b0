'use client'

import { useTranslations } from 'next-intl'
import { confirmedName } from '@/domain/form/save-options'
import { Choice } from '../../form/choice'
import { WordChanges } from './word-changes'

type Props = {
  /** The lasting path of the text. */
  path: string
  /** The Vietnamese that the English was made from; null when no version has it any more. */
  earlier: string | null
  now: string
}

/** Says that the Vietnamese changed after this English, shows how, and lets the English be confirmed as it is. */
export function StaleMark({ path, earlier, now }: Props) {
  const t = useTranslations('DeskWriting.stale')
  return (
    <div className="mt-1.5 rounded-md bg-bronze-soft px-3 py-1.5 text-sm">
      <p className="font-medium text-bronze">{t('mark')}</p>
      <details>
        <summary className="py-0.5 text-ink-2">{t('what')}</summary>
        <p className="py-1">
          {earlier === null ? t('unknown') : <WordChanges before={earlier} after={now} lang="vi" />}
        </p>
      </details>
      <Choice type="checkbox" name={confirmedName} value={path} label={t('confirm')} />
    </div>
  )
}
