'use client'

import { usePathname, useSearchParams } from 'next/navigation'
import { useLocale } from 'next-intl'
import { type Localized, locales } from '@/domain/locale'

/** The same page of the desk in the other language. The desk's addresses differ in their first part only. */
export function DeskLanguages({ label, names }: { label: string; names: Localized }) {
  const current = useLocale()
  const rest = usePathname().replace(/^\/(vi|en)(?=\/|$)/, '')
  const search = useSearchParams().toString()
  return (
    <nav aria-label={label} className="flex gap-1 px-1.5 pt-2">
      {locales.map((locale) => (
        <a
          key={locale}
          href={`/${locale}${rest}${search && `?${search}`}`}
          lang={locale}
          hrefLang={locale}
          aria-current={locale === current ? 'true' : undefined}
          className="rounded-md px-2 py-1 text-sm text-white/85 hover:bg-white/10 hover:text-white aria-[current]:font-semibold aria-[current]:text-white aria-[current]:underline aria-[current]:underline-offset-4"
        >
          {names[locale]}
        </a>
      ))}
    </nav>
  )
}
