'use client'

import { useTranslations } from 'next-intl'
import { useRef } from 'react'
import { lastingName } from '@/domain/form/entry-document'
import { entry } from '@/domain/form/form-entries'
import { type Locale, locales, otherLocale } from '@/domain/locale'
import { TextAreaField } from '../../form/text-area-field'
import { Commented } from '../review/commented'
import { useControl, useEditor } from './editor-context'
import { fieldName } from './field-names'
import { RichTextTools } from './rich-text-tools'
import { StaleMark } from './stale-mark'

type Props = {
  path: string
  source?: string | null
  /** Lines shown while little is written. One line for a title or a label. */
  rows?: number
  /** Languages one below the other, for narrow columns. */
  stacked?: boolean
  /** Whether it is a narrative text, with paragraphs, lists and emphasis. */
  rich?: boolean
}

/** One text in both languages, Vietnamese first, field against field. */
export function BilingualField({ path, source = path, rows = 1, stacked = false, rich = false }: Props) {
  return (
    <div className={`grid gap-x-6 gap-y-3 ${stacked ? '' : 'md:grid-cols-2'}`}>
      {locales.map((locale) => (
        <LanguageField key={locale} path={path} source={source} locale={locale} rows={rows} rich={rich} />
      ))}
    </div>
  )
}

type LanguageProps = { path: string; source: string | null; locale: Locale; rows: number; rich: boolean }

/** The text in one language, named in that language, and marked while only the other language is written. */
function LanguageField({ path, source, locale, rows, rich }: LanguageProps) {
  const t = useTranslations('Desk.editor')
  const { entries, names, stale = {}, fixed = false } = useEditor()
  const area = useRef<HTMLTextAreaElement>(null)
  const control = useControl(`${path}.${locale}`, source && `${source}.${locale}`)
  const written = (language: Locale) => source !== null && entry(entries, `${source}.${language}`).trim() !== ''
  const lasting = source === null ? '' : lastingName(entries, source)
  const earlier = locale === 'en' ? stale[lasting] : undefined
  const untranslated = !written(locale) && written(otherLocale(locale))
  const text = (
    <TextAreaField
      {...control}
      ref={area}
      lang={locale}
      rows={rows}
      className={`block w-full field-sizing-content rounded-md border bg-surface px-3 py-2 text-sm text-ink ${rows > 1 ? 'min-h-24' : 'min-h-11'} ${control.error ? 'border-rust' : untranslated || earlier !== undefined ? 'border-bronze' : 'border-line-3'}`}
      tools={
        rich && !fixed && <RichTextTools textArea={area} controls={control.id} name={fieldName(names[locale], path)} />
      }
      label={
        <span className="flex flex-wrap items-baseline justify-between gap-x-3 pr-8">
          <span lang={locale}>{fieldName(names[locale], path)}</span>
          {untranslated && <span className="text-xs font-medium text-bronze">{t('untranslated')}</span>}
        </span>
      }
    />
  )
  return (
    <Commented path={`${path}.${locale}`} source={source && `${source}.${locale}`}>
      {text}
      {earlier !== undefined && <StaleMark path={lasting} earlier={earlier} now={entry(entries, `${source}.vi`)} />}
    </Commented>
  )
}
