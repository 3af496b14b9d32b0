'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { standings } from '@/domain/guidance/law-content'
import { outlineLevels, outlineParts } from '@/domain/guidance/outline-content'
import type { PageKind } from '@/domain/site-page/site-page'
import { BilingualField } from '../editor/bilingual-field'
import { ChoiceField } from '../editor/choice-field'
import { useEditor } from '../editor/editor-context'
import { LineField } from '../editor/line-field'
import { NumberField } from '../editor/number-field'
import { RowSection } from '../editor/row-section'
import { TickField } from '../editor/tick-field'

/** The fields of each kind of page, below the title and the lead. */
export const pageFields: Record<PageKind, () => ReactNode> = {
  sections: SectionsFields,
  journey: JourneyFields,
  law: LawFields,
  outline: OutlineFields,
  questions: QuestionsFields,
  about: AboutFields,
}

function SectionsFields() {
  const t = useTranslations('Desk.pages')
  return (
    <>
      <RowSection list="sections">
        {(at) => (
          <>
            <BilingualField {...at('heading')} />
            <BilingualField {...at('text')} rows={6} />
          </>
        )}
      </RowSection>
      <Narrow>
        <LineField path="checkedOn" type="date" hint={t('checkedOnHint')} />
      </Narrow>
    </>
  )
}

function JourneyFields() {
  return (
    <>
      <RowSection list="steps">
        {(at) => (
          <>
            <BilingualField {...at('heading')} />
            <BilingualField {...at('text')} rows={4} />
            <BilingualField {...at('who')} />
            <BilingualField {...at('duration')} />
            <BilingualField {...at('papers')} rows={2} />
          </>
        )}
      </RowSection>
      <BilingualField path="note" rows={3} />
    </>
  )
}

function LawFields() {
  const t = useTranslations('Desk.pages')
  return (
    <>
      <RowSection list="texts">
        {(at) => (
          <>
            <BilingualField {...at('type')} />
            <Beside>
              <LineField {...at('number')} />
              <ChoiceField
                {...at('standing')}
                none={t('choose')}
                options={standings.map((one) => ({ value: one, label: t(`standing.${one}`) }))}
              />
            </Beside>
            <BilingualField {...at('issuer')} />
            <BilingualField {...at('about')} rows={2} />
            <Beside>
              <LineField {...at('issuedOn')} type="date" />
              <LineField {...at('effectiveOn')} type="date" />
              <LineField {...at('endedOn')} type="date" />
            </Beside>
            <BilingualField {...at('note')} rows={2} />
            <Beside>
              <LineField {...at('replacedBy')} hint={t('replacedByHint')} />
              <LineField {...at('url')} hint={t('urlHint')} />
            </Beside>
          </>
        )}
      </RowSection>
      <BilingualField path="note" rows={3} />
    </>
  )
}

function OutlineFields() {
  const t = useTranslations('Desk.pages')
  return (
    <RowSection list="sections">
      {(at) => (
        <>
          <BilingualField {...at('heading')} />
          <BilingualField {...at('hint')} rows={2} />
          <Beside>
            <ChoiceField
              {...at('level')}
              none={t('choose')}
              options={outlineLevels.map((one) => ({ value: one, label: t(`level.${one}`) }))}
            />
            <ChoiceField
              {...at('part')}
              none={t('choose')}
              options={outlineParts.map((one) => ({ value: one, label: t(`part.${one}`) }))}
            />
          </Beside>
        </>
      )}
    </RowSection>
  )
}

function QuestionsFields() {
  return (
    <RowSection list="questions">
      {(at) => (
        <>
          <BilingualField {...at('question')} />
          <BilingualField {...at('answer')} rows={4} />
        </>
      )}
    </RowSection>
  )
}

function AboutFields() {
  const t = useTranslations('Desk.pages')
  const { choices } = useEditor()
  return (
    <>
      <BilingualField path="text" rows={6} />
      <RowSection list="figures">
        {(at) => (
          <>
            <BilingualField {...at('label')} />
            <BilingualField {...at('value')} />
            <BilingualField {...at('unit')} />
            <BilingualField {...at('source')} />
            <Beside>
              <NumberField {...at('year')} />
              <ChoiceField
                {...at('field')}
                none={t('fieldNone')}
                options={choices.fields.map((field) => ({ value: field.id, label: field.name }))}
              />
            </Beside>
            <LineField {...at('url')} hint={t('urlHint')} />
          </>
        )}
      </RowSection>
      <RowSection list="people">
        {(at) => (
          <>
            <BilingualField {...at('role')} />
            <BilingualField {...at('duties')} rows={2} />
            <Beside>
              <LineField {...at('name')} />
              <LineField {...at('email')} type="email" />
              <LineField {...at('phone')} type="tel" />
            </Beside>
            <TickField {...at('sample')} />
          </>
        )}
      </RowSection>
    </>
  )
}

/** Short fields of one row, side by side where there is room. */
function Beside({ children }: { children: ReactNode }) {
  return <div className="grid items-end gap-x-6 gap-y-3 md:auto-cols-fr md:grid-flow-col">{children}</div>
}

function Narrow({ children }: { children: ReactNode }) {
  return <div className="max-w-md">{children}</div>
}
