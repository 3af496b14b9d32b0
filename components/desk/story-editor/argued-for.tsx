'use client'

import Plus from 'lucide-react/icons/plus'
import { useLocale, useTranslations } from 'next-intl'
import { countRows, entry } from '@/domain/form/form-entries'
import { buttonClass } from '../../button/button-class'
import { ChoiceField } from '../editor/choice-field'
import { useEditor } from '../editor/editor-context'
import { fieldName } from '../editor/field-names'
import { RowList } from '../editor/row-list'

/**
 * The proposals that a story speaks for, in their order. One that is chosen below becomes a row when the draft is saved,
 * with script or without.
 */
export function ArguedFor() {
  const t = useTranslations('DeskStories')
  const { choices, entries, names } = useEditor()
  const title = fieldName(names[useLocale()], 'proposals')
  const codes = Array.from({ length: countRows(entries, 'proposals') }, (_, i) => entry(entries, `proposals.${i}.code`))
  const proposals = choices.proposals ?? []
  const nameOf = (code: string) => proposals.find((one) => one.id === code)?.name ?? code
  const others = proposals.filter((one) => !codes.includes(one.id))
  return (
    <section aria-label={title}>
      <h2 className="mb-1 text-xl">{title}</h2>
      <p className="mb-3 text-sm text-ink-2">{t('proposalsHint')}</p>
      <RowList list="proposals" fixed>
        {(path, source) => {
          const code = source === null ? '' : entry(entries, `${source}.code`)
          return (
            <>
              <input type="hidden" name={`${path}.code`} value={code} />
              <p className="text-sm font-medium">{nameOf(code)}</p>
            </>
          )
        }}
      </RowList>
      {/* Made anew, and empty, once what was chosen has its row. */}
      <div key={codes.join()} className="mt-3 space-y-3 rounded-lg border border-dashed border-line-2 p-4">
        <ChoiceField
          path="addProposal"
          none={t('chooseProposal')}
          options={others.map((one) => ({ value: one.id, label: one.name }))}
        />
        <button type="submit" name="intent" value="save" className={buttonClass('secondary', 'small')}>
          <Plus size={16} aria-hidden="true" />
          {t('addProposal')}
        </button>
      </div>
    </section>
  )
}
