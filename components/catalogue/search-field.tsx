'use client'

import Search from 'lucide-react/icons/search'
import { useRouter } from 'next/navigation'
import { type KeyboardEvent, useId, useRef, useState, useSyncExternalStore } from 'react'
import { formAddress } from './form-address'
import type { OfferedSuggestion } from './offered-suggestion'
import { SuggestionList } from './suggestion-list'
import { useSuggestions } from './use-suggestions'

type Props = {
  label: string
  placeholder: string
  /** What the list of suggestions is called. */
  listLabel: string
  locale: string
  defaultValue?: string
  className?: string
}

const never = () => () => {}

/** Milliseconds in which a press is over. */
const pressTakes = 250

/**
 * The words of a search form. With script it suggests while one types, as a combobox with a list (WAI-ARIA 1.2);
 * without, it is a plain search field.
 */
export function SearchField({ label, placeholder, listLabel, locale, defaultValue = '', className = '' }: Props) {
  const scripted = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  const input = useRef<HTMLInputElement>(null)
  const router = useRouter()
  const listId = useId()
  const [active, setActive] = useState(-1)
  const { suggestions, suggest, forget } = useSuggestions(locale)
  const open = suggestions.length > 0

  const close = () => {
    setActive(-1)
    forget()
  }

  const choose = ({ leads }: OfferedSuggestion) => {
    const form = input.current?.form
    close()
    if ('href' in leads) return router.push(leads.href)
    if (!form || !input.current) return
    input.current.value = ''
    const entries = new FormData(form)
    entries.append(leads.filter, leads.value)
    router.push(formAddress(form.getAttribute('action') ?? '', entries))
  }

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    // Vietnamese is often composed; the keys then belong to the input method.
    if (event.nativeEvent.isComposing) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined) {
      event.preventDefault()
      if (!open) return suggest(event.currentTarget.value)
      // One place more than there are suggestions: the field itself.
      const places = suggestions.length + 1
      setActive(((active + 1 + step + places) % places) - 1)
    } else if (event.key === 'Escape' && open) {
      event.preventDefault()
      close()
    } else if (event.key === 'Enter') {
      const chosen = suggestions[active]
      if (chosen) {
        event.preventDefault()
        choose(chosen)
      } else close()
    }
  }

  return (
    <div className={`relative ${className}`}>
      <label className="flex items-center gap-3">
        <Search size={18} aria-hidden="true" className="shrink-0 text-ink-3" />
        <span className="sr-only">{label}</span>
        <input
          ref={input}
          name="q"
          defaultValue={defaultValue}
          maxLength={200}
          placeholder={placeholder}
          enterKeyHint="search"
          autoComplete="off"
          spellCheck={false}
          className="min-h-11 w-full min-w-0 bg-transparent text-base outline-none placeholder:text-ink-3"
          onChange={(event) => {
            setActive(-1)
            suggest(event.currentTarget.value)
          }}
          onKeyDown={onKeyDown}
          // Closed at once, the list would let what is below it move away from under the finger that presses it.
          onBlur={() => setTimeout(close, pressTakes)}
          {...(scripted
            ? {
                type: 'text',
                role: 'combobox',
                'aria-autocomplete': 'list',
                'aria-expanded': open,
                'aria-controls': open ? listId : undefined,
                'aria-activedescendant': active >= 0 ? `${listId}-${active}` : undefined,
              }
            : { type: 'search' })}
        />
      </label>
      {open && (
        <SuggestionList id={listId} label={listLabel} suggestions={suggestions} active={active} onChoose={choose} />
      )}
    </div>
  )
}
