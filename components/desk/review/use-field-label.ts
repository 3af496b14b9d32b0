import { useLocale, useTranslations } from 'next-intl'
import { currentName } from '@/domain/form/entry-document'
import { isLocale } from '@/domain/locale'
import { describeField } from '../editor/describe-field'
import { useEditor } from '../editor/editor-context'
import { fieldName } from '../editor/field-names'

/** Where a field stands on the page, by its lasting path, also after its row has moved. */
export function fieldAnchor(field: string): string {
  return `at-${field}`
}

/** Words a field by its lasting path: what it is called with its language, and whether it is still there. */
export function useFieldLabel(): (field: string) => { label: string; exists: boolean } {
  const t = useTranslations('DeskReview.comments')
  const tGaps = useTranslations('Gaps')
  const { names, entries } = useEditor()
  const locale = useLocale()
  return (field) => {
    if (field === '') return { label: t('whole'), exists: false }
    const name = currentName(entries, field)
    if (fieldName(names[locale], name) === name) return { label: t('gone'), exists: false }
    const words = describeField(tGaps, names[locale], name)
    const language = name.split('.').at(-1) ?? ''
    const label = isLocale(language)
      ? t('inLanguage', { field: words, language: tGaps(`language.${language}`) })
      : words
    return { label, exists: true }
  }
}
