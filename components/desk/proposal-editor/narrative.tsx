'use client'

import { useLocale, useTranslations } from 'next-intl'
import { memo, type ReactNode } from 'react'
import type { ProposalList } from '@/domain/proposal/proposal-form'
import { AmountField } from '../editor/amount-field'
import { BilingualField } from '../editor/bilingual-field'
import { useEditor } from '../editor/editor-context'
import { fieldName } from '../editor/field-names'
import { LanguageHeads } from '../editor/language-heads'
import { NumberField } from '../editor/number-field'
import { RowList } from '../editor/row-list'
import { Files } from '../listing-editor/files'
import { Totals } from './totals'

/** Everything of a proposal that is told in words and rows: Vietnamese left, English right. Not drawn again for each key. */
export const Narrative = memo(function Narrative() {
  const t = useTranslations('Desk.editor')
  return (
    <div className="space-y-9">
      <section aria-label={t('sections.text')} className="space-y-5">
        <LanguageHeads />
        <BilingualField path="title" />
        <BilingualField path="summary" rows={4} />
        <p className="text-sm text-ink-2">{t('markdown')}</p>
        <BilingualField path="need" rows={6} rich />
        <BilingualField path="objectives" rows={5} rich />
        <BilingualField path="activities" rows={6} rich />
      </section>
      <Rows list="budget">
        {(path, source) => (
          <Beside>
            <BilingualField path={`${path}.label`} source={source && `${source}.label`} />
            <AmountField path={`${path}.amount`} source={source && `${source}.amount`} />
          </Beside>
        )}
      </Rows>
      <Totals />
      <Rows list="commitments">
        {(path, source) => (
          <Beside>
            <BilingualField path={`${path}.source`} source={source && `${source}.source`} />
            <AmountField path={`${path}.amount`} source={source && `${source}.amount`} />
          </Beside>
        )}
      </Rows>
      <Rows list="indicators">
        {(path, source) =>
          ['label', 'baseline', 'target', 'verification'].map((name) => (
            <BilingualField key={name} path={`${path}.${name}`} source={source && `${source}.${name}`} />
          ))
        }
      </Rows>
      <Rows list="milestones">
        {(path, source) => (
          <Beside>
            <BilingualField path={`${path}.label`} source={source && `${source}.label`} />
            <div className="grid grid-cols-2 items-end gap-2">
              <NumberField path={`${path}.fromMonth`} source={source && `${source}.fromMonth`} />
              <NumberField path={`${path}.toMonth`} source={source && `${source}.toMonth`} />
            </div>
          </Beside>
        )}
      </Rows>
      <Rows list="risks">
        {(path, source) => (
          <>
            <BilingualField path={`${path}.risk`} source={source && `${source}.risk`} rows={2} />
            <BilingualField path={`${path}.response`} source={source && `${source}.response`} rows={2} />
          </>
        )}
      </Rows>
      <section aria-label={t('sections.lasting')} className="space-y-5">
        <BilingualField path="sustainability" rows={5} rich />
        <BilingualField path="safeguarding" rows={4} rich />
        <BilingualField path="environment" rows={4} rich />
      </section>
      <Files />
    </div>
  )
})

/** A text with its figures to the right. */
function Beside({ children }: { children: ReactNode }) {
  return <div className="grid gap-x-6 gap-y-3 md:grid-cols-[minmax(0,1fr)_10rem]">{children}</div>
}

type RowsProps = { list: ProposalList; children: (path: string, source: string | null) => ReactNode }

function Rows({ list, children }: RowsProps) {
  const { names } = useEditor()
  const title = fieldName(names[useLocale()], list)
  return (
    <section aria-label={title}>
      <h2 className="mb-3 text-xl">{title}</h2>
      <RowList list={list}>{children}</RowList>
    </section>
  )
}
