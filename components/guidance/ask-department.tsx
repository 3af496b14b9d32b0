import { useTranslations } from 'next-intl'
import { Link } from '@/i18n/link'
import { buttonClass } from '../button/button-class'

/** What to do when guidance leaves a question open. `replyDays` are the working days within which it is answered. */
export function AskDepartment({ replyDays }: { replyDays: number }) {
  const t = useTranslations('Guidance')
  return (
    <section className="rounded-xl border border-line bg-surface p-5 shadow-card print:hidden">
      <h2 className="text-lg">{t('ask')}</h2>
      <p className="mt-1 mb-4 text-sm text-ink-2">{t('askText', { days: replyDays })}</p>
      <Link href="/contact" className={buttonClass('secondary', 'small')}>
        {t('askLink')}
      </Link>
    </section>
  )
}
