'use client'

import { useTranslations } from 'next-intl'
import { BilingualField } from '../editor/bilingual-field'
import { LanguageHeads } from '../editor/language-heads'
import { RowSection } from '../editor/row-section'
import { TickField } from '../editor/tick-field'
import { Files } from '../listing-editor/files'
import { ArguedFor } from './argued-for'

/** Everything of a story that is told in words and rows: Vietnamese left, English right. */
export function StoryNarrative() {
  const t = useTranslations('DeskStories')
  const tEditor = useTranslations('Desk.editor')
  return (
    <div className="space-y-9">
      <section aria-label={t('text')} className="space-y-5">
        <LanguageHeads />
        <BilingualField path="title" />
        <BilingualField path="summary" rows={4} />
        <p className="text-sm text-ink-2">{tEditor('markdown')}</p>
        <BilingualField rich path="problem" rows={6} />
        <BilingualField rich path="done" rows={6} />
      </section>
      <RowSection list="figures" hint={t('figuresHint')}>
        {(at) => (
          <>
            <BilingualField {...at('value')} />
            <BilingualField {...at('label')} />
          </>
        )}
      </RowSection>
      <RowSection list="results" hint={t('resultsHint')}>
        {(at) => (
          <>
            <BilingualField {...at('label')} />
            <BilingualField {...at('before')} />
            <BilingualField {...at('after')} />
          </>
        )}
      </RowSection>
      <RowSection list="voices" hint={t('voicesHint')}>
        {(at) => (
          <>
            <BilingualField {...at('words')} rows={2} />
            <BilingualField {...at('speaker')} />
            <TickField {...at('consented')} hint={t('consentHint')} />
          </>
        )}
      </RowSection>
      <ArguedFor />
      <Files />
    </div>
  )
}
