'use client'

import { useTranslations } from 'next-intl'
import { locales } from '@/domain/locale'
import { buttonClass } from '../../button/button-class'
import { ChoiceGroup } from '../../form/choice-group'
import { useEditor } from '../editor/editor-context'
import type { Readiness } from '../editor/readiness'
import type { Published, Review } from './review'
import { SetTimeChoice } from './set-time'

type Props = { published: Published; review: Review; readiness: Readiness; pending: boolean }

/** Which languages to publish, now or at a time that is set; those that are public or complete are proposed. */
export function PublishChoice({ published, review, readiness, pending }: Props) {
  const t = useTranslations('Desk.editor')
  const tLanguage = useTranslations('Desk.languageNames')
  const label = (locale: (typeof locales)[number]) => {
    const current = published[locale]
    const language = tLanguage(locale)
    if (!current) return t('readiness.notPublished', { language })
    const said = current.changed ? 'readiness.publishedChanged' : 'readiness.publishedOn'
    return t(said, { language, time: current.since })
  }
  const { entries } = useEditor()
  const chosen = entries.languages ?? locales.filter((locale) => published[locale] || readiness[locale].length === 0)
  return (
    <div className="space-y-3 border-t border-line pt-4 first:border-t-0 first:pt-0">
      <ChoiceGroup
        key={chosen.join()}
        type="checkbox"
        name="languages"
        label={t('readiness.publishLegend')}
        options={locales.map((locale) => ({ value: locale, label: label(locale) }))}
        chosen={chosen}
      />
      <button type="submit" name="intent" value="publish" aria-disabled={pending} className={buttonClass('primary')}>
        {t('readiness.publish')}
      </button>
      <SetTimeChoice move="publish" review={review} pending={pending} />
    </div>
  )
}
