import FileSpreadsheet from 'lucide-react/icons/file-spreadsheet'
import { useTranslations } from 'next-intl'
import { Link } from '@/i18n/link'
import { buttonClass } from '../../button/button-class'

/** Leads from a list to where its listings are imported from Excel. */
export function ImportLink() {
  const t = useTranslations('DeskWorkbook')
  return (
    <Link href="/admin/import" className={buttonClass('secondary')}>
      <FileSpreadsheet size={18} aria-hidden="true" />
      {t('importLink')}
    </Link>
  )
}
