import { useTranslations } from 'next-intl'
import type { InLocale } from '@/domain/in-locale'
import type { StoryContent } from '@/domain/story/story-content'

type Props = { story: InLocale<StoryContent> }

/** A success story in short: what was said, what was done, and what was measured. */
export function StoryPanel({ story }: Props) {
  const t = useTranslations('Home')
  const quote = story.quote.consented && story.quote.words !== '' ? story.quote : null
  const figures = story.figures.filter((figure) => figure.value !== '').slice(0, 3)
  const results = story.results.filter((result) => result.label !== '').slice(0, 3)
  return (
    <section aria-label={t('story')} className="rounded-xl bg-bronze-soft p-6 print-colour sm:p-8.5">
      {quote && (
        <figure>
          <blockquote className="font-heading text-2xl leading-tight font-semibold text-balance">
            “{quote.words}”
          </blockquote>
          {quote.speaker !== '' && <figcaption className="mt-2 text-sm text-ink-2">{quote.speaker}</figcaption>}
        </figure>
      )}
      <h3 className={quote ? 'mt-6 font-body text-base font-semibold' : 'text-2xl'}>{story.title}</h3>
      <p className="mt-1.5 text-sm text-ink-2">{story.summary}</p>
      {figures.length > 0 && (
        <dl className="mt-6 grid grid-cols-3 gap-4">
          {figures.map((figure) => (
            <div key={figure.id} className="flex flex-col-reverse justify-end">
              <dt className="text-xs text-ink-2">{figure.label}</dt>
              <dd className="font-heading text-xl font-semibold sm:text-2xl">{figure.value}</dd>
            </div>
          ))}
        </dl>
      )}
      {results.length > 0 && (
        <ul className="mt-6 space-y-4 border-t border-bronze-line pt-5 text-sm">
          {results.map((result) => (
            <li key={result.id}>
              <p>{result.label}</p>
              <p className="mt-0.5 text-ink-2">
                {t('storyBefore')}: {result.before} <span aria-hidden="true">·</span>{' '}
                <span className="font-semibold text-pine">
                  {t('storyAfter')}: {result.after}
                </span>
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
