import { useTranslations } from 'next-intl'
import { Link } from '@/i18n/link'
import { buttonClass } from '../button/button-class'

/** What to do where no story has been published. */
export function NoStories() {
  const t = useTranslations('Stories')
  return (
    <section className="rounded-xl border border-line bg-surface p-6 sm:p-8">
      <h2 className="text-xl">{t('empty')}</h2>
      <p className="mt-2 mb-5 max-w-measure text-ink-2">{t('emptyNext')}</p>
      <Link href="/proposals" className={buttonClass('secondary')}>
        {t('seeProposals')}
      </Link>
    </section>
  )
}
