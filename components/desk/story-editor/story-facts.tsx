'use client'

import { useTranslations } from 'next-intl'
import { BilingualField } from '../editor/bilingual-field'
import { FieldGroup } from '../editor/field-group'
import { LineField } from '../editor/line-field'
import { NumberField } from '../editor/number-field'
import { SharedFiling } from '../listing-editor/shared-filing'

/** Everything of a story that is chosen or counted, and whose it is. */
export function StoryFacts() {
  const t = useTranslations('DeskStories')
  return (
    <div className="space-y-7">
      <div className="space-y-4">
        <SharedFiling />
      </div>
      <FieldGroup path="period">
        <NumberField path="period.from" hint={t('yearHint')} />
        <NumberField path="period.to" />
      </FieldGroup>
      <FieldGroup path="project">
        <BilingualField path="project.name" stacked />
        <LineField path="project.url" hint={t('urlHint')} />
      </FieldGroup>
      <FieldGroup title={t('donor')}>
        <BilingualField path="donor" stacked />
        <LineField path="donorUrl" hint={t('urlHint')} />
      </FieldGroup>
    </div>
  )
}
