import { useTranslations } from 'next-intl'
import type { NeedView } from '@/domain/need/need-view'
import { presentDay } from '@/domain/presenting/present-day'
import { Link } from '@/i18n/link'

/** Says of a need that is met or past its deadline that it is over, and leads to those that are open; nothing else. */
export function NeedOver({ need: { state, edition, locale } }: { need: NeedView }) {
  const t = useTranslations('Needs')
  if (state !== 'met' && state !== 'expired') return null
  return (
    <section className="mb-8 rounded-xl border border-bronze-line bg-bronze-soft p-6 print-colour">
      <h2 className="text-xl">{t(`${state}Title`)}</h2>
      <p className="mt-2 max-w-measure">
        {state === 'met' ? t('metText') : t('expiredText', { date: presentDay(edition.deadline ?? '', locale) })}
      </p>
      <p className="mt-3 print:hidden">
        <Link href="/needs" className="link">
          {t('seeOpen')}
        </Link>
      </p>
    </section>
  )
}
