import FileDown from 'lucide-react/icons/file-down'
import { useLocale, useTranslations } from 'next-intl'
import { docxType } from '@/domain/file/office-types'
import { type Locale, otherLocale } from '@/domain/locale'
import type { PageEdition } from '@/domain/site-page/site-page'
import { getPathname } from '@/i18n/navigation'
import { buttonClass } from '../button/button-class'

export type TemplateKey = 'concept-note' | 'project-document'

type Props = { template: TemplateKey; edition: PageEdition<TemplateKey> }

/** A template to download in either language, the reader's own first, with the headings that are in it. */
export function TemplateCard({ template, edition }: Props) {
  const t = useTranslations('Guidance')
  const locale = useLocale()
  const href = `/guidance/templates/${template}` as const
  const download = (language: Locale, tone: 'primary' | 'secondary') => (
    <a href={getPathname({ href, locale: language })} hrefLang={language} type={docxType} className={buttonClass(tone)}>
      <FileDown size={18} aria-hidden="true" className="shrink-0" />
      {t(`downloadIn.${language}`)}
      <span className="sr-only">: {edition.title}</span>
    </a>
  )
  return (
    <article className="rounded-xl border border-line bg-surface p-6 shadow-card">
      <h2 className="text-2xl">{edition.title}</h2>
      <p className="mt-2 text-ink-2">{edition.lead}</p>
      <div className="mt-4 flex flex-wrap gap-2.5 print:hidden">
        {download(locale, 'primary')}
        {download(otherLocale(locale), 'secondary')}
      </div>
      <details className="fold mt-5">
        <summary>{t('whatIsInside')}</summary>
        <div>
          <ol className="list-decimal space-y-1 pl-6 text-sm text-ink-2 marker:text-ink-3">
            {edition.sections
              .filter((section) => section.level === '1')
              .map((section) => (
                <li key={section.id}>{section.heading}</li>
              ))}
          </ol>
        </div>
      </details>
    </article>
  )
}
