import { useTranslations } from 'next-intl'
import { Link } from '@/i18n/link'
import { buttonClass } from '../button/button-class'

/** What to do where nothing is asked. */
export function TopicEmpty({ children }: { children: string }) {
  const t = useTranslations('Topics')
  return (
    <section className="rounded-xl border border-line bg-surface p-6 sm:p-8">
      <h2 className="text-xl">{children}</h2>
      <p className="mt-2 mb-5 max-w-measure text-ink-2">{t('emptyNext')}</p>
      <Link href="/contact" className={buttonClass('secondary')}>
        {t('writeToUs')}
      </Link>
    </section>
  )
}
