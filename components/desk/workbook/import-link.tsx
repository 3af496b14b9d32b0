import { useTranslations } from 'next-intl'
import { Link } from '@/i18n/link'
import { buttonClass } from '../../button/button-class'

/** Leads from a list to where its listings are imported from Excel. */
export function ImportLink() {
  const t = useTranslations('DeskWorkbook')
  return (
    <Link href="/admin/import" className={buttonClass('quiet')}>
      {t('importLink')}
    </Link>
  )
}
