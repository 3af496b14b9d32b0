import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { requireActor } from '@/app/[locale]/admin/require-actor'
import { Empty } from '@/components/desk/empty'
import { Link } from '@/i18n/link'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('Desk.forbidden'))('title') }
}

/** What someone sees whose role does not allow a page or an action. */
export default async function ForbiddenPage() {
  await requireActor(await getLocale(), '/admin/forbidden')
  const t = await getTranslations('Desk.forbidden')
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
