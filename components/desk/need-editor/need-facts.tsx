'use client'

import { useTranslations } from 'next-intl'
import { currencies } from '@/domain/money/money'
import { needKinds } from '@/domain/need/need-content'
import { AmountField } from '../editor/amount-field'
import { BilingualField } from '../editor/bilingual-field'
import { ChoiceField } from '../editor/choice-field'
import { FieldGroup } from '../editor/field-group'
import { LineField } from '../editor/line-field'
import { NumberField } from '../editor/number-field'
import { TickField } from '../editor/tick-field'
import { SharedFiling } from '../listing-editor/shared-filing'

/** Everything of a need that is chosen or counted. */
export function NeedFacts() {
  const t = useTranslations('DeskNeeds')
  const tEditor = useTranslations('Desk.editor')
  const tTerms = useTranslations('Terms')
  return (
    <div className="space-y-7">
      <div className="space-y-4">
        <ChoiceField
          path="needKind"
          none={tEditor('choose')}
          options={needKinds.map((one) => ({ value: one, label: tTerms(`needKind.${one}`) }))}
        />
        <TickField path="urgent" hint={t('urgentHint')} />
        <LineField path="deadline" type="date" hint={t('deadlineHint')} />
      </div>
      <FieldGroup title={t('amount')}>
        <NumberField path="quantity" hint={t('quantityHint')} />
        <BilingualField path="unit" stacked />
        <NumberField path="met" hint={t('metHint')} />
        <ChoiceField
          path="currency"
          options={currencies.map((one) => ({ value: one, label: tEditor(`currency.${one}`) }))}
        />
        <AmountField path="value" hint={t('valueHint')} />
      </FieldGroup>
      <FieldGroup title={t('filing')}>
        <SharedFiling />
      </FieldGroup>
    </div>
  )
}
