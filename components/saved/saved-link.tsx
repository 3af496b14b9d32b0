import Bookmark from 'lucide-react/icons/bookmark'
import { useTranslations } from 'next-intl'
import { Link } from '@/i18n/link'
import { SavedCount } from './saved-count'

/** Leads to the saved list from every page. How many there are is known where script runs; there is room for it before. */
export function SavedLink() {
  const t = useTranslations('Saved.live')
  return (
    <Link
      href="/saved"
      className="flex min-h-9 w-12 items-center justify-center gap-1.5 rounded-md border border-line-3 bg-surface text-sm font-semibold hover:bg-pine-soft sm:w-15 print:hidden"
    >
      <Bookmark size={17} aria-hidden="true" />
      <span className="sr-only">{t('list')}</span>
      <SavedCount />
    </Link>
  )
}
