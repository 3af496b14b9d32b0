import { useTranslations } from 'next-intl'
import { Link } from '@/i18n/link'
import { Empty } from './empty'

/** What staff see at an address of the desk where nothing is. (Next's own `notFound()` shows nothing without script.) */
export function NothingHere() {
  const t = useTranslations('Desk.notFound')
  return (
    <Empty title={t('title')} level="h1">
      <p>{t('text')}</p>
      <p>
        <Link href="/admin/proposals" className="link">
          {t('back')}
        </Link>
      </p>
    </Empty>
  )
}
