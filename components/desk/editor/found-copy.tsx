'use client'

import { useLocale, useTranslations } from 'next-intl'
import { presentMoment } from '@/domain/presenting/present-day'
import { Button } from '../../button/button'
import { Notice } from '../notice'
import { useEditor } from './editor-context'

/** Offers what was typed in this browser before and never saved. */
export function FoundCopy() {
  const t = useTranslations('DeskWriting.found')
  const locale = useLocale()
  const { found } = useEditor()
  if (!found) return null
  return (
    <div className="mb-6">
      <Notice tone="attention" title={t('title', { time: presentMoment(new Date(found.at), locale) })}>
        <p>{t('text')}</p>
        <p className="mt-3 flex flex-wrap gap-3">
          <Button size="small" onClick={found.take}>
            {t('take')}
          </Button>
          <Button tone="secondary" size="small" onClick={found.drop}>
            {t('drop')}
          </Button>
        </p>
      </Notice>
    </div>
  )
}
