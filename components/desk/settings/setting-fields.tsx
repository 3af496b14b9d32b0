'use client'

import { useTranslations } from 'next-intl'
import { createContext, useContext } from 'react'
import { entry, type FormEntries } from '@/domain/form/form-entries'
import type { FieldProblem } from '@/domain/form/form-reader'
import { locales } from '@/domain/locale'
import { TextAreaField } from '../../form/text-area-field'
import { TextField } from '../../form/text-field'

type Data = { entries: FormEntries; problems: FieldProblem[] }

export const SettingsContext = createContext<Data>({ entries: {}, problems: [] })

/** The settings by the last step of their path, as their names are kept. */
type Name = Parameters<ReturnType<typeof useTranslations<'Desk.settings.fields'>>>[0]

function useSetting(path: string) {
  const { entries, problems } = useContext(SettingsContext)
  const t = useTranslations('Desk.problems')
  const tSettings = useTranslations('Desk.settings')
  const problem = problems.find((one) => one.path === path)?.problem
  const told = path === 'codePrefix' ? tSettings('prefix') : problem && t(problem)
  return { name: path, id: path, defaultValue: entry(entries, path), error: problem && told }
}

/** Words a problem where it is told away from its field. */
export function useSettingMessage(): (problem: FieldProblem) => string {
  const t = useTranslations('Desk.problems')
  const tSettings = useTranslations('Desk.settings')
  const tField = useTranslations('Desk.settings.fields')
  const tLanguage = useTranslations('Desk.languages')
  return ({ path, problem }) => {
    const [first = '', number, part] = path.split('.')
    const language = locales.find((locale) => path.endsWith(`.${locale}`))
    const step = first === 'steps' ? `${tSettings('step', { number: Number(number) + 1 })}: ` : ''
    const name = (
      first === 'steps' ? (part === 'title' ? 'stepTitle' : 'stepText') : first === 'rate' ? number : first
    ) as Name
    const said = path === 'codePrefix' ? tSettings('prefix') : t(problem)
    return `${step}${tField(name)}${language ? ` (${tLanguage(language)})` : ''}. ${said}`
  }
}

type PairProps = { path: string; name?: Name; rows?: number }

/** One text in both languages. */
export function SettingPair({ path, name = path as Name, rows = 1 }: PairProps) {
  const label = useTranslations('Desk.settings.fields')(name)
  const tLanguage = useTranslations('Desk.languages')
  const [vi, en] = [useSetting(`${path}.vi`), useSetting(`${path}.en`)]
  return (
    <div className="grid gap-x-6 gap-y-3 md:grid-cols-2">
      {locales.map((locale) => (
        <TextAreaField
          key={locale}
          {...(locale === 'vi' ? vi : en)}
          lang={locale}
          rows={rows}
          className={`block w-full field-sizing-content rounded-md border bg-surface px-3 py-2 text-sm text-ink ${rows > 1 ? 'min-h-20' : 'min-h-11'} ${(locale === 'vi' ? vi : en).error ? 'border-rust' : 'border-line-3'}`}
          label={
            <>
              {label} <span className="font-normal text-ink-3">({tLanguage(locale)})</span>
            </>
          }
        />
      ))}
    </div>
  )
}

type TextProps = { path: string; name?: Name; hint?: string; type?: 'text' | 'date' }

/** One value that is the same in both languages. */
export function SettingText({ path, name = path as Name, hint, type = 'text' }: TextProps) {
  const label = useTranslations('Desk.settings.fields')(name)
  const setting = useSetting(path)
  return (
    <div className="max-w-md">
      <TextField {...setting} label={label} hint={hint} type={setting.error ? 'text' : type} />
    </div>
  )
}
