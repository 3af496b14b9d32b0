import Info from 'lucide-react/icons/info'
import { useTranslations } from 'next-intl'

/** Says quietly that what is shown is invented. */
export function SampleBanner() {
  const t = useTranslations('Site')
  return (
    <aside aria-label={t('notice')} className="border-b border-bronze-line bg-bronze-soft text-sm text-ink">
      <p className="page flex items-start gap-2 py-2">
        <Info size={16} className="mt-1 shrink-0 text-bronze" aria-hidden="true" />
        {t('samples')}
      </p>
    </aside>
  )
}
