import { useTranslations } from 'next-intl'
import { type Locale, otherLocale } from '@/domain/locale'
import { Link } from '@/i18n/link'

/** Says that the page below is a draft, and leads back to the editor. */
export function PreviewBanner({ code, locale }: { code: string; locale: Locale }) {
  const t = useTranslations('Desk.preview')
  const language = useTranslations('Gaps')(`language.${locale}`)
  const params = { code: code.toLowerCase() }
  const other = otherLocale(locale)
  const preview = '/admin/proposals/[code]/preview/[language]' as const
  return (
    <aside
      aria-label={t('label')}
      className="on-dark flex flex-wrap items-center justify-between gap-x-6 gap-y-1 bg-pine-deep px-5 py-3 text-sm text-white print:hidden"
    >
      <p>{t('banner', { code, language })}</p>
      <p className="flex flex-wrap gap-x-5">
        <Link
          href={{ pathname: '/admin/proposals/[code]', params }}
          className="inline-block py-1 underline underline-offset-4"
        >
          {t('back')}
        </Link>
        <Link
          href={{ pathname: preview, params: { ...params, language: other } }}
          locale={other}
          className="inline-block py-1 underline underline-offset-4"
        >
          {t(`other.${other}`)}
        </Link>
        <a
          href={`/${locale}/admin/proposals/${params.code}/preview/${locale}/pdf`}
          className="inline-block py-1 underline underline-offset-4"
        >
          {t('pdf')}
        </a>
      </p>
    </aside>
  )
}
