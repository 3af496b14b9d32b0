import { useTranslations } from 'next-intl'
import { type Locale, otherLocale } from '@/domain/locale'

type Props = {
  /** Whose draft it is: a code or a name. */
  name: string
  locale: Locale
  editorHref: string
  /** The draft in the other language. */
  otherHref: string
  pdfHref?: string
}

/** Says that the page below is a draft, and leads back to the editor. */
export function PreviewBanner({ name, locale, editorHref, otherHref, pdfHref }: Props) {
  const t = useTranslations('Desk.preview')
  const language = useTranslations('Gaps')(`language.${locale}`)
  const links = [
    { href: editorHref, label: t('back') },
    { href: otherHref, label: t(`other.${otherLocale(locale)}`) },
    ...(pdfHref ? [{ href: pdfHref, label: t('pdf') }] : []),
  ]
  return (
    <aside
      aria-label={t('label')}
      className="on-dark flex flex-wrap items-center justify-between gap-x-6 gap-y-1 bg-pine-deep px-5 py-3 text-sm text-white print:hidden"
    >
      <p>{t('banner', { code: name, language })}</p>
      <p className="flex flex-wrap gap-x-5">
        {links.map(({ href, label }) => (
          <a key={href} href={href} className="inline-block py-1 underline underline-offset-4">
            {label}
          </a>
        ))}
      </p>
    </aside>
  )
}
