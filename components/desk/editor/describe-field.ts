import type { useTranslations } from 'next-intl'
import { type FieldNames, fieldName, groupName } from './field-names'

/** The full name of a field where it is spoken of away from its place: "Budget sought, row 3: Amount". */
export function describeField(t: ReturnType<typeof useTranslations<'Gaps'>>, names: FieldNames, path: string): string {
  const field = fieldName(names, path)
  const group = groupName(names, path)
  const row = /\.(\d+)\./.exec(path)?.[1]
  if (group && row) return t('row', { list: group, number: Number(row) + 1, field })
  return group && group !== field ? t('inGroup', { group, field }) : field
}
