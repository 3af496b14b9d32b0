import type { OfferedSuggestion } from './offered-suggestion'

type Props = {
  id: string
  label: string
  suggestions: readonly OfferedSuggestion[]
  active: number
  onChoose: (suggestion: OfferedSuggestion) => void
}

/**
 * The list below the search field. The field keeps the focus and says which suggestion is meant. On a phone the list makes
 * room for itself: it would otherwise lie over the button that sends the search.
 */
export function SuggestionList({ id, label, suggestions, active, onChoose }: Props) {
  return (
    <div
      id={id}
      role="listbox"
      aria-label={label}
      className="z-30 mt-1.5 max-h-[40vh] sm:absolute sm:inset-x-0 sm:top-full sm:max-h-[60vh] overflow-y-auto rounded-lg border border-line-3 bg-surface p-1.5 shadow-card lg:right-auto lg:w-max lg:max-w-[34rem] lg:min-w-full"
    >
      {suggestions.map((suggestion, index) => (
        <div
          key={`${suggestion.kind} ${suggestion.label} ${suggestion.note}`}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          ref={index === active ? (element) => element?.scrollIntoView({ block: 'nearest' }) : undefined}
          onMouseDown={(event) => event.preventDefault()}
          onMouseUp={() => onChoose(suggestion)}
          className="cursor-pointer rounded-md px-3 py-2 text-sm hover:bg-pine-soft aria-selected:bg-pine-soft aria-selected:outline-2 aria-selected:-outline-offset-2 aria-selected:outline-pine"
        >
          <span className="block leading-snug font-medium">{suggestion.label}</span>
          <span className="block text-xs text-ink-2">
            {suggestion.kind}
            {suggestion.note !== '' && ` · ${suggestion.note}`}
          </span>
        </div>
      ))}
    </div>
  )
}
