import { getTranslations } from 'next-intl/server'
import { Empty } from '@/components/desk/empty'
import { Link } from '@/i18n/navigation'

/** What someone sees whose role does not allow a page or an action. */
export default async function ForbiddenPage() {
  const t = await getTranslations('Desk.forbidden')
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
