import { useTranslations } from 'next-intl'
import type { LanguageProgress } from '@/domain/desk/desk-listing'
import { type Locale, locales } from '@/domain/locale'

const colours: Record<Locale, string> = { vi: 'bg-pine', en: 'bg-bronze' }

type Props = {
  languages: Record<Locale, LanguageProgress>
  /** How much an empty listing lacks; the bar is full when nothing is missing. */
  most: number
}

/** How far each language has come, as two bars and in words for those who do not see them. */
export function LanguageBars({ languages, most }: Props) {
  const t = useTranslations('Desk.list')
  const tGaps = useTranslations('Gaps')
  const words = locales.map((locale) => {
    const { gaps, published } = languages[locale]
    const language = tGaps(`language.${locale}`)
    if (published) return t('languagePublished', { language })
    return gaps === 0 ? t('languageComplete', { language }) : t('languageIncomplete', { language, count: gaps })
  })
  const told = words.join('; ')
  return (
    <span title={told} className="relative z-1 inline-flex gap-1.5 py-1.5">
      <span className="sr-only">{told}</span>
      {locales.map((locale) => (
        <span
          key={locale}
          aria-hidden="true"
          className="block h-1.5 w-7.5 overflow-hidden rounded-full bg-line print-colour forced-colors:border"
        >
          <span
            className={`block h-full ${colours[locale]} forced-colors:bg-[CanvasText]`}
            style={{ width: `${Math.round(100 * Math.max(0, 1 - languages[locale].gaps / most))}%` }}
          />
        </span>
      ))}
    </span>
  )
}
