'use client'

import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { aidKinds, statuses } from '@/domain/proposal/proposal-content'
import { ChoiceField } from '../editor/choice-field'
import { ManyField } from '../editor/many-field'
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
  const goals = useMemo(() => sdgNumbers.map((one) => ({ value: one, label: `${one}. ${tGoal(one)}` })), [tGoal])
  return (
    <div className="space-y-4">
      <ChoiceField
        path="aidKind"
        none={t('choose')}
        options={aidKinds.map((one) => ({ value: one, label: tTerms(`aidKind.${one}`) }))}
      />
      <ChoiceField path="status" options={statuses.map((one) => ({ value: one, label: tTerms(`status.${one}`) }))} />
      <SharedFiling />
      <ManyField path="sdgs" options={goals} />
    </div>
  )
}
