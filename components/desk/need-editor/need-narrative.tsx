'use client'

import { useTranslations } from 'next-intl'
import { BilingualField } from '../editor/bilingual-field'
import { LanguageHeads } from '../editor/language-heads'

/** Everything of a need that is told in words: Vietnamese left, English right. */
export function NeedNarrative() {
  const t = useTranslations('DeskNeeds')
  const tEditor = useTranslations('Desk.editor')
  return (
    <section aria-label={t('text')} className="space-y-5">
      <LanguageHeads />
      <BilingualField path="title" />
      <BilingualField path="summary" rows={4} />
      <p className="text-sm text-ink-2">{tEditor('markdown')}</p>
      <BilingualField rich path="details" rows={10} />
    </section>
  )
}
