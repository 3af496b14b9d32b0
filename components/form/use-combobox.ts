import { type KeyboardEvent, useId, useState } from 'react'

type Combobox<Option> = {
  options: readonly Option[]
  onChoose: (option: Option) => void
  /** Asked for by an arrow key while there is no list. */
  onOpen: () => void
  onClose: () => void
  /** Whether the first option is meant until another one is. */
  eager?: boolean
}

/** The keys and attributes of a text field with a list of options below it (a combobox of WAI-ARIA 1.2). */
export function useCombobox<Option>({ options, onChoose, onOpen, onClose, eager = false }: Combobox<Option>) {
  const listId = useId()
  const first = eager ? 0 : -1
  const [meant, setActive] = useState(first)
  const open = options.length > 0
  const active = open ? Math.min(meant, options.length - 1) : -1

  const close = () => {
    setActive(first)
    onClose()
  }

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    // Vietnamese is often composed; the keys then belong to the input method.
    if (event.nativeEvent.isComposing) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined) {
      event.preventDefault()
      if (!open) return onOpen()
      // One place more than there are options: the field itself.
      const places = options.length + 1
      setActive(((active + 1 + step + places) % places) - 1)
    } else if (event.key === 'Escape' && open) {
      event.preventDefault()
      close()
    } else if (event.key === 'Enter') {
      const chosen = options[active]
      if (chosen) {
        event.preventDefault()
        onChoose(chosen)
      } else close()
    }
  }

  return {
    listId,
    active,
    open,
    close,
    /** Something else was typed. */
    restart: () => setActive(first),
    attributes: {
      role: 'combobox' as const,
      'aria-autocomplete': 'list' as const,
      'aria-expanded': open,
      'aria-controls': open ? listId : undefined,
      'aria-activedescendant': active >= 0 ? `${listId}-${active}` : undefined,
      onKeyDown,
    },
  }
}

/** Milliseconds in which a press is over. A list closed at once would let what is below it move from under the finger. */
export const pressTakes = 250
