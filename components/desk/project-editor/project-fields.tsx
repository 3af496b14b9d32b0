'use client'

import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { currencies } from '@/domain/money/money'
import { projectStatuses } from '@/domain/portfolio/project-content'
import { Choice } from '../../form/choice'
import { BilingualField } from '../editor/bilingual-field'
import { ChoiceField } from '../editor/choice-field'
import { useEditor } from '../editor/editor-context'
import { fieldName } from '../editor/field-names'
import { LineField } from '../editor/line-field'
import { NumberField } from '../editor/number-field'
import { PlacesField } from '../editor/places-field'

type Props = {
  /** Named by the server: a browser may know a country by another name, and would draw the page anew. */
  countries: { id: string; name: string }[]
}

/** All that is said of a project, each text in both languages side by side. */
export function ProjectFields({ countries }: Props) {
  const t = useTranslations('DeskPortfolio')
  const tEditor = useTranslations('Desk.editor')
  const tStatus = useTranslations('Portfolio.status')
  const locale = useLocale()
  const { choices, entries, names } = useEditor()
  const named = (rows: { id: string; name: string }[]) => rows.map((row) => ({ value: row.id, label: row.name }))
  return (
    <div className="space-y-9">
      <Part title={t('sections.what')}>
        <BilingualField path="title" />
        <BilingualField path="summary" rows={2} />
      </Part>
      <Part title={t('sections.who')}>
        <BilingualField path="funder" />
        <BilingualField path="backDonor" />
        <BilingualField path="implementer" />
        <Pair>
          <ChoiceField path="country" none={t('none')} options={named(countries)} long />
          <ChoiceField path="agency" none={t('none')} options={named(choices.agencies)} long />
        </Pair>
      </Part>
      <Part title={t('sections.where')}>
        <Pair>
          <ChoiceField path="field" none={t('none')} options={named(choices.fields)} />
        </Pair>
        <Choice
          type="checkbox"
          name="provinceWide"
          id="provinceWide"
          value="yes"
          label={fieldName(names[locale], 'provinceWide')}
          defaultChecked={(entries.provinceWide ?? []).length > 0}
        />
        <PlacesField />
        <Hinted hint={t('placeNoteHint')}>
          <BilingualField path="placeNote" />
        </Hinted>
      </Part>
      <Part title={t('sections.when')}>
        <Pair>
          <NumberField path="period.from" />
          <NumberField path="period.to" />
          <ChoiceField
            path="currency"
            options={currencies.map((one) => ({ value: one, label: tEditor(`currency.${one}`) }))}
          />
          <NumberField path="value" hint={t('valueHint')} />
        </Pair>
      </Part>
      <Part title={t('sections.source')}>
        <Pair>
          <ChoiceField path="status" options={projectStatuses.map((one) => ({ value: one, label: tStatus(one) }))} />
          <LineField path="asOf" hint={t('asOfHint')} />
        </Pair>
        <Hinted hint={t('statedHint')}>
          <BilingualField path="stated" />
        </Hinted>
        <Hinted hint={t('sourceHint')}>
          <BilingualField path="source" rows={2} />
        </Hinted>
      </Part>
    </div>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="space-y-4">
      <h2 className="text-xl">{title}</h2>
      {children}
    </section>
  )
}

function Pair({ children }: { children: ReactNode }) {
  return <div className="grid items-end gap-x-6 gap-y-4 md:grid-cols-2">{children}</div>
}

function Hinted({ hint, children }: { hint: string; children: ReactNode }) {
  return (
    <div>
      <p className="mb-2 text-sm text-ink-2">{hint}</p>
      {children}
    </div>
  )
}
