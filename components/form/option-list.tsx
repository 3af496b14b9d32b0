/** What a list below a field offers. `note` tells it from others of the same name. */
export type ListOption = { key: string; label: string; note?: string | undefined }

type Props<Option> = {
  id: string
  label: string
  options: readonly Option[]
  active: number
  /** Whether it may be wider than its field, to the right. */
  wide?: boolean
  onChoose: (option: Option) => void
}

/**
 * The list below a combobox. The field keeps the focus and says which option is meant. On a phone the list makes room for
 * itself: it would otherwise lie over what comes below, such as the button that sends a search.
 */
export function OptionList<Option extends ListOption>(props: Props<Option>) {
  const { id, label, options, active, wide = false, onChoose } = props
  return (
    <div
      id={id}
      role="listbox"
      aria-label={label}
      className={`z-30 mt-1.5 max-h-[40vh] sm:absolute sm:inset-x-0 sm:top-full sm:max-h-[60vh] overflow-y-auto rounded-lg border border-line-3 bg-surface p-1.5 shadow-card ${wide ? 'lg:right-auto lg:w-max lg:max-w-[34rem] lg:min-w-full' : ''}`}
    >
      {options.map((option, index) => (
        <div
          key={option.key}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          ref={index === active ? (element) => element?.scrollIntoView({ block: 'nearest' }) : undefined}
          onMouseDown={(event) => event.preventDefault()}
          onMouseUp={() => onChoose(option)}
          className="cursor-pointer rounded-md px-3 py-2 text-sm hover:bg-pine-soft aria-selected:bg-pine-soft aria-selected:outline-2 aria-selected:-outline-offset-2 aria-selected:outline-pine"
        >
          <span className="block leading-snug font-medium">{option.label}</span>
          {option.note && <span className="block text-xs text-ink-2">{option.note}</span>}
        </div>
      ))}
    </div>
  )
}
