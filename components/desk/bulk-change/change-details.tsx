import { useTranslations } from 'next-intl'
import type { BulkDeed, MissingDetail } from '@/domain/desk/bulk-change'
import { locales } from '@/domain/locale'
import { ChoiceGroup } from '../../form/choice-group'
import { SelectField } from '../../form/select-field'
import { TextAreaField } from '../../form/text-area-field'

type Named = { id: string; name: string }
type Props = { deed: BulkDeed; missing: MissingDetail | null; themes: Named[]; colleagues: Named[] }

/** What a change needs to be told before it is carried out; nothing for most of them. */
export function ChangeDetails({ deed, missing, themes, colleagues }: Props) {
  const t = useTranslations('DeskLists.change')
  const tLanguage = useTranslations('Desk.languageNames')
  const error = missing ? t(`missing.${missing}`) : undefined
  const options = (rows: Named[], none: string) => [
    { value: '', label: none },
    ...rows.map(({ id, name }) => ({ value: id, label: name })),
  ]
  switch (deed) {
    case 'return':
      return <TextAreaField name="comment" label={t('comment')} hint={t('commentHint')} error={error} rows={4} />
    case 'publish':
      return (
        <ChoiceGroup
          type="checkbox"
          name="locales"
          label={t('languages')}
          hint={t('languagesHint')}
          error={error}
          options={locales.map((locale) => ({ value: locale, label: tLanguage(locale) }))}
          chosen={error ? [] : locales}
        />
      )
    case 'assign':
      return <SelectField name="owner" label={t('owner')} options={options(colleagues, t('nobody'))} />
    case 'add-theme':
    case 'remove-theme':
      return <SelectField name="theme" label={t('theme')} error={error} options={options(themes, t('chooseTheme'))} />
    default:
      return <p className="text-ink-2">{t(`means.${deed}`)}</p>
  }
}
