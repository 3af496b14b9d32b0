import FileDown from 'lucide-react/icons/file-down'
import { useTranslations } from 'next-intl'
import { type DocxLanguage, docxLanguages } from '@/domain/proposal/docx-language'
import { buttonClass } from '../../button/button-class'

/** The saved draft as a Word document in one language or both, folded into one button. */
export function DocxLinks({ hrefs }: { hrefs: Record<DocxLanguage, string> }) {
  const t = useTranslations('DeskWorkbook.docx')
  return (
    <details className="relative">
      <summary className={`${buttonClass('secondary', 'small')} cursor-pointer`}>
        <FileDown size={16} aria-hidden="true" />
        {t('title')}
      </summary>
      <ul className="absolute right-0 z-20 mt-1 w-60 rounded-lg border border-line bg-surface p-1.5 shadow-lg max-sm:right-auto max-sm:left-0">
        {docxLanguages.map((language) => (
          <li key={language}>
            <a
              href={hrefs[language]}
              download
              className="block rounded-md px-3 py-2 text-sm font-semibold hover:bg-pine-soft"
            >
              {t(language)}
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}
