import Bookmark from 'lucide-react/icons/bookmark'
import { useTranslations } from 'next-intl'
import { Link } from '@/i18n/navigation'
import { SavedCount } from './saved-count'

/** Leads to the saved list from every page; how many there are is known where script runs. */
export function SavedLink() {
  const t = useTranslations('Saved.live')
  return (
    <Link
      href="/saved"
      prefetch={false}
      className="flex min-h-9 min-w-10 items-center justify-center gap-1.5 rounded-md border border-line-3 bg-surface px-2 text-sm font-semibold hover:bg-pine-soft sm:px-3 print:hidden"
    >
      <Bookmark size={17} aria-hidden="true" />
      <span className="sr-only">{t('list')}</span>
      <SavedCount />
    </Link>
  )
}
