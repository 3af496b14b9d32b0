import { useTranslations } from 'next-intl'
import { Link } from '@/i18n/link'
import { buttonClass } from '../button/button-class'
import { SearchForm } from '../catalogue/search-form'
import { TextField } from '../form/text-field'
import { siteSections } from './site-section'

/** What to do when an address leads nowhere: search, or start from a page that exists. */
export function LostReader() {
  const t = useTranslations('NotFound')
  const site = useTranslations('Site')
  return (
    <div className="page py-14">
      <h1 className="text-3xl sm:text-4xl">{t('title')}</h1>
      <p className="mt-3 max-w-measure text-lg text-ink-2">{t('text')}</p>
      <SearchForm label={t('search')} className="mt-8 flex max-w-[36rem] flex-col gap-3 sm:flex-row sm:items-end">
        <div className="flex-1">
          <TextField name="q" type="search" label={t('search')} maxLength={200} />
        </div>
        <button type="submit" className={buttonClass()}>
          {t('submit')}
        </button>
      </SearchForm>
      <h2 className="mt-10 font-body text-base font-semibold">{t('elsewhere')}</h2>
      <ul className="mt-2 flex flex-wrap gap-x-7 gap-y-2">
        <li>
          <Link href="/" className="link">
            {site('home')}
          </Link>
        </li>
        {siteSections.map((section) => (
          <li key={section}>
            <Link href={`/${section}`} className="link">
              {site(section)}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
