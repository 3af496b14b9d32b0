import { useTranslations } from 'next-intl'
import type { ListingKind } from '@/domain/listing-state'
import { type Locale, otherLocale } from '@/domain/locale'
import { getPathname } from '@/i18n/navigation'
import { editorAddress, previewAddress, previewPdfAddress } from './listing-address'

/** Says that the page below is a draft, and leads back to the editor. */
export function PreviewBanner({ kind, code, locale }: { kind: ListingKind; code: string; locale: Locale }) {
  const t = useTranslations('Desk.preview')
  const language = useTranslations('Gaps')(`language.${locale}`)
  const other = otherLocale(locale)
  return (
    <aside
      aria-label={t('label')}
      className="on-dark flex flex-wrap items-center justify-between gap-x-6 gap-y-1 bg-pine-deep px-5 py-3 text-sm text-white print:hidden"
    >
      <p>{t('banner', { code, language })}</p>
      <p className="flex flex-wrap gap-x-5">
        <a
          href={getPathname({ locale, href: editorAddress(kind, code) })}
          className="inline-block py-1 underline underline-offset-4"
        >
          {t('back')}
        </a>
        <a
          href={getPathname({ locale: other, href: previewAddress(kind, code, other) })}
          className="inline-block py-1 underline underline-offset-4"
        >
          {t(`other.${other}`)}
        </a>
        {kind === 'proposal' && (
          <a
            href={getPathname({ locale, href: previewPdfAddress(code, locale) })}
            className="inline-block py-1 underline underline-offset-4"
          >
            {t('pdf')}
          </a>
        )}
      </p>
    </aside>
  )
}
