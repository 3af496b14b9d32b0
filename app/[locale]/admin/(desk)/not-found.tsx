import { getTranslations } from 'next-intl/server'
import { Empty } from '@/components/desk/empty'
import { Link } from '@/i18n/navigation'

/** What staff see at an address of the desk where nothing is. */
export default async function NotFoundPage() {
  const t = await getTranslations('Desk.notFound')
  return (
    <Empty title={t('title')}>
      <p>{t('text')}</p>
      <p>
        <Link href="/admin/proposals" className="link">
          {t('back')}
        </Link>
      </p>
    </Empty>
  )
}
