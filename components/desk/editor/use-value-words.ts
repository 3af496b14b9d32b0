import { useTranslations } from 'next-intl'
import { useEditor } from './editor-context'

/** What the values of a field say in words, where the form sends keys. `name` is the field's name in the form. */
export function useValueWords(): (name: string, values: readonly string[]) => string {
  const t = useTranslations('DeskWriting.conflict')
  const tTerms = useTranslations('Terms')
  const { choices } = useEditor()
  const named: Record<string, readonly { id: string; name: string }[]> = {
    field: choices.fields,
    agency: choices.agencies,
    themes: choices.themes,
    localities: choices.places,
  }
  const term = (name: string, value: string): string => {
    const key = `${name.split('.').at(-1)}.${value}` as Parameters<typeof tTerms>[0]
    return /^[a-z-]+$/.test(value) && tTerms.has(key) ? tTerms(key) : value
  }
  const word = (name: string, value: string): string => {
    if (value === 'yes') return t('yes')
    return named[name]?.find(({ id }) => id === value)?.name ?? term(name, value)
  }
  return (name, values) =>
    values.map((value) => word(name, value)).join(named[name] || values.length > 1 ? ' · ' : '\n')
}
