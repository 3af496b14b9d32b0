import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { DocumentChange } from '@/domain/difference/compare-documents'
import type { Localized } from '@/domain/locale'
import type { Currency } from '@/domain/money/money'
import { presentList } from '@/domain/presenting/present-list'
import type { Choices } from '@/domain/proposal/choices'
import { describeField } from '../editor/describe-field'
import type { FieldNames } from '../editor/field-names'
import { WordChanges } from '../editor/word-changes'
import { usePlainValue } from './use-plain-value'

/** Two versions of a document by their numbers, and the currency in which each counts. */
type Side = { number: number; currency: Currency }

type Props = {
  changes: DocumentChange[]
  before: Side
  after: Side
  names: Localized<FieldNames>
  choices: Choices
}

/** What differs between two versions, field by field, the earlier left; on a phone one below the other. */
export function ChangeTable({ changes, before, after, names, choices }: Props) {
  const t = useTranslations('DeskHistory')
  const locale = useLocale()
  const tGaps = useTranslations('Gaps')
  const language = useTranslations('Desk.languageNames')
  const plain = usePlainValue(choices)
  const empty = <span className="text-ink-3">{t('empty')}</span>
  const heads = [t('field'), t('before', { number: before.number }), t('after', { number: after.number })]
  const [, beforeHead = '', afterHead = ''] = heads
  const cells = (change: DocumentChange): { old: ReactNode; now: ReactNode } => {
    if (change.kind === 'order') return { old: null, now: t('order') }
    if (change.kind === 'set') {
      const named = (keys: DocumentChange & { kind: 'set' }, which: 'added' | 'removed') =>
        presentList(
          keys[which].map((key) => plain(change.path, key, after.currency) ?? ''),
          locale,
        )
      return {
        old: change.removed.length > 0 && t('removed', { names: named(change, 'removed') }),
        now: change.added.length > 0 && t('added', { names: named(change, 'added') }),
      }
    }
    if (change.kind === 'value') {
      return {
        old: plain(change.path, change.before, before.currency) ?? empty,
        now: plain(change.path, change.after, after.currency) ?? empty,
      }
    }
    return {
      old: change.before === '' ? empty : <WordChanges before={change.before} after={change.after} side="before" />,
      now: change.after === '' ? empty : <WordChanges before={change.before} after={change.after} side="after" />,
    }
  }
  return (
    <table className="w-full border-collapse rounded-xl border border-line bg-surface text-sm max-md:block md:table-fixed">
      <caption className="sr-only">{t('changes', { from: before.number, to: after.number })}</caption>
      <thead className="max-md:sr-only">
        <tr className="border-b border-line bg-line/35 text-left text-xs text-ink-2">
          {heads.map((head, index) => (
            <th key={head} scope="col" className={`px-4 py-2.5 font-normal ${index === 0 ? 'w-56' : ''}`}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="divide-y divide-line max-md:block">
        {changes.map((change, index) => {
          const { old, now } = cells(change)
          const key = `${index} ${change.path}`
          const words = change.kind === 'text' ? change.locale : undefined
          return (
            <tr key={key} className="align-top max-md:block max-md:px-4 max-md:py-3.5">
              <th scope="row" className="text-left font-semibold max-md:block md:px-4 md:py-3">
                {describeField(tGaps, names[locale], change.path)}
                {words && <span className="block text-xs font-normal text-ink-2">{language(words)}</span>}
              </th>
              <td className="max-md:mt-2 max-md:block md:px-4 md:py-3" lang={words}>
                <span lang={locale} className="block text-xs text-ink-2 md:hidden">
                  {beforeHead}
                </span>
                {old}
              </td>
              <td className="max-md:mt-2 max-md:block md:px-4 md:py-3" lang={words}>
                <span lang={locale} className="block text-xs text-ink-2 md:hidden">
                  {afterHead}
                </span>
                {now}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
