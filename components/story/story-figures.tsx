import type { StorySummary } from '@/domain/story/story-view'

type Props = { figures: StorySummary['edition']['figures']; className?: string }

/** The figures of a story that are worth printing large; nothing where it has none. */
export function StoryFigures({ figures, className = '' }: Props) {
  const shown = figures.filter((figure) => figure.value !== '')
  if (shown.length === 0) return null
  return (
    <dl className={`grid grid-cols-[repeat(auto-fit,minmax(6.5rem,1fr))] gap-x-5 gap-y-4 ${className}`}>
      {shown.map((figure) => (
        <div key={figure.id} className="flex flex-col-reverse justify-end">
          <dt className="text-xs text-ink-2">{figure.label}</dt>
          <dd className="font-heading text-xl leading-tight font-semibold sm:text-2xl">{figure.value}</dd>
        </div>
      ))}
    </dl>
  )
}
