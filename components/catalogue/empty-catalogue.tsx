import SearchX from 'lucide-react/icons/search-x'
import { useTranslations } from 'next-intl'
import { Link } from '@/i18n/navigation'
import { buttonClass } from '../button/button-class'

type Props = { searched: boolean; filtered: boolean }

/** What to do next when nothing matches. */
export function EmptyCatalogue({ searched, filtered }: Props) {
  const t = useTranslations('Catalogue')
  const asked = searched || filtered
  return (
    <div className="rounded-xl border border-line bg-surface p-8">
      <SearchX size={28} aria-hidden="true" className="text-ink-3" strokeWidth={1.5} />
      <h3 className="mt-3 text-xl">{asked ? t('empty') : t('emptyAll')}</h3>
      {searched && <p className="mt-2 max-w-measure text-ink-2">{t('emptyWords')}</p>}
      {!searched && filtered && <p className="mt-2 max-w-measure text-ink-2">{t('emptyFields')}</p>}
      <p className="mt-5 flex flex-wrap items-center gap-x-5 gap-y-3">
        {asked && (
          <Link href="/proposals" className={buttonClass('secondary')}>
            {t('seeAll')}
          </Link>
        )}
        <Link href="/contact" className="link">
          {t('tellUs')}
        </Link>
      </p>
    </div>
  )
}
