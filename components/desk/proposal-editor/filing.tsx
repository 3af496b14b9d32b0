'use client'

import { useLocale, useTranslations } from 'next-intl'
import { aidKinds, statuses } from '@/domain/proposal/proposal-content'
import { ChoiceGroup } from '../../form/choice-group'
import { ChoiceField } from '../editor/choice-field'
import { useEditor } from '../editor/editor-context'
import { fieldName } from '../editor/field-names'
import { useTyped } from '../editor/typed-context'
import { SharedFiling } from '../listing-editor/shared-filing'

const sdgNumbers = [
  '1',
  '2',
  '3',
  '4',
  '5',
  '6',
  '7',
  '8',
  '9',
  '10',
  '11',
  '12',
  '13',
  '14',
  '15',
  '16',
  '17',
] as const

/** What a proposal is filed under: kind, state of the search, field, themes, partner, places, goals. */
export function Filing() {
  const t = useTranslations('Desk.editor')
  const tTerms = useTranslations('Terms')
  const tGoal = useTranslations('Desk.sdg')
  const { entries, names, fixed = false } = useEditor()
  const locale = useLocale()
  const name = (path: string) => fieldName(names[locale], path)
  const goals = useTyped().sdgs ?? []
  return (
    <div className="space-y-4">
      <ChoiceField
        path="aidKind"
        none={t('choose')}
        options={aidKinds.map((one) => ({ value: one, label: tTerms(`aidKind.${one}`) }))}
      />
      <ChoiceField path="status" options={statuses.map((one) => ({ value: one, label: tTerms(`status.${one}`) }))} />
      <SharedFiling />
      <details className="rounded-md border border-line-2 bg-surface px-3.5 py-2.5">
        <summary className="text-sm font-semibold">
          {name('sdgs')}
          {goals.length > 0 && `: ${goals.join(', ')}`}
        </summary>
        <div className="mt-2 text-sm">
          <ChoiceGroup
            type="checkbox"
            name="sdgs"
            label={<span className="sr-only">{name('sdgs')}</span>}
            options={sdgNumbers.map((one) => ({ value: one, label: `${one}. ${tGoal(one)}` }))}
            chosen={entries.sdgs ?? []}
            disabled={fixed}
          />
        </div>
      </details>
    </div>
  )
}
