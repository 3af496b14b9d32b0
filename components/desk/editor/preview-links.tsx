import Eye from 'lucide-react/icons/eye'
import FileDown from 'lucide-react/icons/file-down'
import FileText from 'lucide-react/icons/file-text'
import { useTranslations } from 'next-intl'
import { type Locale, locales } from '@/domain/locale'
import { buttonClass } from '../../button/button-class'

const icons = { preview: Eye, pdf: FileText, word: FileDown }

type Props = { kind: keyof typeof icons; hrefs: Record<Locale, string> }

/** Leads to the draft as it would be published in each language, beside the editor. */
export function PreviewLinks({ kind, hrefs }: Props) {
  const t = useTranslations('Desk.editor')
  const Icon = icons[kind]
  return locales.map((locale) => (
    <a key={locale} href={hrefs[locale]} target="_blank" rel="noreferrer" className={buttonClass('secondary', 'small')}>
      <Icon size={16} aria-hidden="true" />
      {t(`${kind}.${locale}`)} <span className="sr-only">{t('newTab')}</span>
    </a>
  ))
}
