import type { StorySummary } from '@/domain/story/story-view'
import { Link } from '@/i18n/link'
import { Cover } from '../art/cover'
import { storyAddress } from '../site/address'
import { FieldLink } from '../topic/field-link'
import { StoryFigures } from './story-figures'
import { usePeriod } from './use-period'

/** A story as a card; the whole of it leads to the story. */
export function StoryCard({ story: { code, field, edition } }: { story: StorySummary }) {
  const period = usePeriod()(edition.period)
  return (
    <article className="relative flex flex-col overflow-hidden rounded-xl border border-line bg-surface shadow-card transition-colors hover:border-line-3">
      {field && <Cover code={code} field={field} className="h-37" />}
      <div className="flex flex-1 flex-col p-5.5">
        <p className="flex items-baseline justify-between gap-4 text-xs">
          {field && <FieldLink field={field} />}
          <span className="shrink-0 text-ink-3">{period}</span>
        </p>
        <h3 className="mt-1.5 text-xl leading-snug">
          <Link href={storyAddress(code)} className="after:absolute after:inset-0 hover:text-pine">
            {edition.title}
          </Link>
        </h3>
        <p className="mt-2 mb-5 line-clamp-4 text-sm text-ink-2">{edition.summary}</p>
        <div className="mt-auto border-t border-line pt-4 empty:hidden">
          <StoryFigures figures={edition.figures.slice(0, 2)} />
        </div>
      </div>
    </article>
  )
}
