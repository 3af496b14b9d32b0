import ArrowRight from 'lucide-react/icons/arrow-right'
import { useTranslations } from 'next-intl'
import type { StorySummary } from '@/domain/story/story-view'
import { Link } from '@/i18n/link'
import { storyAddress } from '../site/address'
import { StoryFigures } from './story-figures'
import { Voice } from './voice'

/** A success story in short: what somebody said, what was done, and how much, leading to its page. */
export function StoryPanel({ story: { code, edition } }: { story: StorySummary }) {
  const t = useTranslations('Stories')
  const [voice] = edition.voices
  return (
    <section aria-label={t('panel')} className="rounded-xl bg-bronze-soft p-6 print-colour sm:p-8.5">
      {voice && <Voice voice={voice} size="large" />}
      <h3 className={voice ? 'mt-6 font-body text-base font-semibold' : 'text-2xl'}>{edition.title}</h3>
      <p className="mt-1.5 text-sm text-ink-2">{edition.summary}</p>
      <StoryFigures figures={edition.figures.slice(0, 3)} className="mt-6" />
      <p className="mt-6 flex flex-wrap items-center gap-x-7 gap-y-2 text-sm print:hidden">
        <Link
          href={storyAddress(code)}
          aria-label={t('readNamed', { title: edition.title })}
          className="inline-flex items-center gap-2 font-semibold text-pine underline-offset-3 hover:underline"
        >
          {t('read')}
          <ArrowRight size={16} aria-hidden="true" />
        </Link>
        <Link href="/stories" className="text-pine underline-offset-3 hover:underline">
          {t('all')}
        </Link>
      </p>
    </section>
  )
}
