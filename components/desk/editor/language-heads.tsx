'use client'

import { useTranslations } from 'next-intl'
import { locales } from '@/domain/locale'

/** What stands in which column, above texts in both languages. Each field names its language itself. */
export function LanguageHeads() {
  const t = useTranslations('Desk.languages')
  return (
    <div aria-hidden="true" className="hidden grid-cols-2 gap-6 md:grid">
      {locales.map((locale) => (
        <p key={locale} lang={locale} className="font-heading text-xl font-semibold">
          {t(locale)}
        </p>
      ))}
    </div>
  )
}
