'use client'

import { useTranslations } from 'next-intl'
import { memo } from 'react'
import { currencies } from '@/domain/money/money'
import { approvalStates, counterpartStates, landStates } from '@/domain/proposal/proposal-content'
import { AmountField } from '../editor/amount-field'
import { BilingualField } from '../editor/bilingual-field'
import { ChoiceField } from '../editor/choice-field'
import { FieldGroup } from '../editor/field-group'
import { LineField } from '../editor/line-field'
import { NumberField } from '../editor/number-field'
import { Filing } from './filing'

const groups = ['people', 'women', 'children', 'ethnicMinorities', 'personsWithDisabilities', 'poorHouseholds'] as const

/** Everything of a proposal that is chosen or counted. Not drawn again for each key. */
export const Facts = memo(function Facts() {
  const t = useTranslations('Desk.editor')
  const tTerms = useTranslations('Terms')
  return (
    <div className="space-y-7">
      <Filing />
      <FieldGroup title={t('sections.time')}>
        <LineField path="startsIn" type="month" hint={t('monthHint')} />
        <NumberField path="months" />
        <LineField path="deadline" type="date" hint={t('dayHint')} />
      </FieldGroup>
      <FieldGroup title={t('sections.money')}>
        <ChoiceField path="currency" options={currencies.map((one) => ({ value: one, label: t(`currency.${one}`) }))} />
      </FieldGroup>
      <FieldGroup path="counterpart">
        <AmountField path="counterpart.amount" hint={t('amountHint')} />
        <BilingualField path="counterpart.note" rows={2} stacked />
      </FieldGroup>
      <FieldGroup path="smallestPart">
        <AmountField path="smallestPart.amount" hint={t('amountHint')} />
        <BilingualField path="smallestPart.description" rows={2} stacked />
      </FieldGroup>
      <FieldGroup path="beneficiaries">
        {groups.map((group) => (
          <NumberField key={group} path={`beneficiaries.${group}`} />
        ))}
        <BilingualField path="beneficiaries.note" rows={2} stacked />
      </FieldGroup>
      <FieldGroup path="readiness">
        <ChoiceField
          path="readiness.counterpart"
          none={t('unknown')}
          options={counterpartStates.map((one) => ({ value: one, label: tTerms(`counterpart.${one}`) }))}
        />
        <ChoiceField
          path="readiness.land"
          none={t('unknown')}
          options={landStates.map((one) => ({ value: one, label: tTerms(`land.${one}`) }))}
        />
        <ChoiceField
          path="readiness.approval"
          none={t('unknown')}
          options={approvalStates.map((one) => ({ value: one, label: tTerms(`approval.${one}`) }))}
        />
        <LineField path="readiness.checkedOn" type="date" hint={t('dayHint')} />
      </FieldGroup>
      <FieldGroup path="contact">
        <LineField path="contact.name" />
        <BilingualField path="contact.position" stacked />
        <LineField path="contact.email" type="email" />
        <LineField path="contact.phone" type="tel" />
        <NumberField path="contact.replyDays" />
      </FieldGroup>
    </div>
  )
})
