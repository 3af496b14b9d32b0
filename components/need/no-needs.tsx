import { useTranslations } from 'next-intl'
import { Link } from '@/i18n/link'
import { buttonClass } from '../button/button-class'

/** What to do where no need is open, or none that was asked for. */
export function NoNeeds({ narrowed }: { narrowed: boolean }) {
  const t = useTranslations('Needs')
  return (
    <section className="rounded-xl border border-line bg-surface p-6 sm:p-8">
      <h2 className="text-xl">{t(narrowed ? 'emptyFiltered' : 'empty')}</h2>
      <p className="mt-2 mb-5 max-w-measure text-ink-2">{t('emptyNext')}</p>
      <Link href="/contact" className={buttonClass('secondary')}>
        {t('writeToUs')}
      </Link>
    </section>
  )
}
