import { useLocale, useTranslations } from 'next-intl'
import { type Locale, locales } from '@/domain/locale'
import { Link } from '@/i18n/link'
import type { Address } from './address'

const names = { vi: 'vietnamese', en: 'english' } as const

type Props = { address: Address; languages: readonly Locale[] }

/** Leads to the same page, with the same query, in the other language; to the first page where it cannot be read in that. */
export function LanguageSwitch({ address, languages }: Props) {
  const current = useLocale()
  const t = useTranslations('Site')
  return (
    <nav
      aria-label={t('languages')}
      className="flex shrink-0 overflow-hidden rounded-md border border-line-3 print:hidden"
    >
      {locales.map((locale) => (
        <Link
          key={locale}
          href={languages.includes(locale) ? address : '/'}
          locale={locale}
          lang={locale}
          hrefLang={locale}
          aria-label={`${locale.toUpperCase()} ${t(names[locale])}`}
          aria-current={locale === current ? 'true' : undefined}
          className={`grid min-h-9 min-w-10 place-items-center text-xs font-semibold ${locale === current ? 'bg-ink text-white forced-colors:underline' : 'bg-surface text-ink hover:bg-pine-soft'}`}
        >
          {locale.toUpperCase()}
        </Link>
      ))}
    </nav>
  )
}
