import { getTranslations } from 'next-intl/server'
import { buttonClass } from '@/components/button/button-class'
import { Link } from '@/i18n/link'

/** A list without anything on it, and where to find something. */
export async function EmptyList({ shared }: { shared: boolean }) {
  const t = await getTranslations('Saved')
  return (
    <div className="rounded-xl border border-line bg-surface p-6 sm:p-8">
      <h2 className="text-2xl">{t('empty')}</h2>
      <p className="mt-2 mb-5 max-w-measure text-ink-2">{t(shared ? 'emptyShared' : 'emptyText')}</p>
      <Link href="/proposals" className={buttonClass('primary')}>
        {t('toCatalogue')}
      </Link>
    </div>
  )
}
