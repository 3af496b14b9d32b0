'use client'

import { useLocale, useTranslations } from 'next-intl'
import { memo, type ReactNode } from 'react'
import { currencies } from '@/domain/money/money'
import { approvalStates, counterpartStates, landStates } from '@/domain/proposal/proposal-content'
import { BilingualField } from '../editor/bilingual-field'
import { ChoiceField } from '../editor/choice-field'
import { useEditor } from '../editor/editor-context'
import { fieldName } from '../editor/field-names'
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
      <Group title={t('sections.time')}>
        <LineField path="startsIn" type="month" hint={t('monthHint')} />
        <NumberField path="months" />
        <LineField path="deadline" type="date" hint={t('dayHint')} />
      </Group>
      <Group title={t('sections.money')}>
        <ChoiceField path="currency" options={currencies.map((one) => ({ value: one, label: t(`currency.${one}`) }))} />
      </Group>
      <Group path="counterpart">
        <NumberField path="counterpart.amount" hint={t('amountHint')} />
        <BilingualField path="counterpart.note" rows={2} stacked />
      </Group>
      <Group path="smallestPart">
        <NumberField path="smallestPart.amount" hint={t('amountHint')} />
        <BilingualField path="smallestPart.description" rows={2} stacked />
      </Group>
      <Group path="beneficiaries">
        {groups.map((group) => (
          <NumberField key={group} path={`beneficiaries.${group}`} />
        ))}
        <BilingualField path="beneficiaries.note" rows={2} stacked />
      </Group>
      <Group path="readiness">
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
      </Group>
      <Group path="contact">
        <LineField path="contact.name" />
        <BilingualField path="contact.position" stacked />
        <LineField path="contact.email" type="email" />
        <LineField path="contact.phone" type="tel" />
        <NumberField path="contact.replyDays" />
      </Group>
    </div>
  )
})

type GroupProps = { children: ReactNode } & ({ title: string; path?: never } | { path: string; title?: never })

/** Fields that belong together, under the name of their group in the document or under a title of their own. */
function Group({ path, title, children }: GroupProps) {
  const { names } = useEditor()
  const locale = useLocale()
  return (
    <fieldset className="space-y-4 border-t border-line pt-5">
      <legend className="float-left mb-3 w-full font-heading text-lg font-semibold">
        {title ?? fieldName(names[locale], path)}
      </legend>
      <div className="clear-both space-y-4">{children}</div>
    </fieldset>
  )
}
