import Info from 'lucide-react/icons/info'
import { useTranslations } from 'next-intl'
import { RichText } from '../text/rich-text'

/** What a reader must know before relying on a page. Draws nothing where nothing is said. */
export function PageNote({ text }: { text: string }) {
  const t = useTranslations('Guidance')
  if (text === '') return null
  return (
    <section
      aria-label={t('note')}
      className="flex gap-3 rounded-lg border border-bronze-line bg-bronze-soft p-4 text-sm print:break-inside-avoid"
    >
      <Info size={18} className="mt-0.5 shrink-0 text-bronze" aria-hidden="true" />
      <div className="[&_div]:text-ink">
        <RichText text={text} />
      </div>
    </section>
  )
}
