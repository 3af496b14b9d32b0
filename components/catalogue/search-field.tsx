'use client'

import Search from 'lucide-react/icons/search'
import { useRouter } from 'next/navigation'
import { useRef } from 'react'
import { OptionList } from '../form/option-list'
import { pressTakes, useCombobox } from '../form/use-combobox'
import { useScripted } from '../form/use-scripted'
import { formAddress } from './form-address'
import type { OfferedSuggestion } from './offered-suggestion'
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

/**
 * The words of a search form. With script it suggests while one types, as a combobox with a list; without, it is a plain
 * search field.
 */
export function SearchField({ label, placeholder, listLabel, locale, defaultValue = '', className = '' }: Props) {
  const scripted = useScripted()
  const input = useRef<HTMLInputElement>(null)
  const router = useRouter()
  const { suggestions, suggest, forget } = useSuggestions(locale)
  const options = suggestions.map((one) => ({
    ...one,
    key: `${one.kind} ${one.label} ${one.note}`,
    note: [one.kind, one.note].filter(Boolean).join(' · '),
  }))

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
  const onOpen = () => suggest(input.current?.value ?? '')
  const { listId, active, open, close, restart, attributes } = useCombobox({
    options,
    onChoose: choose,
    onOpen,
    onClose: forget,
  })

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
            restart()
            suggest(event.currentTarget.value)
          }}
          onBlur={() => setTimeout(close, pressTakes)}
          {...(scripted ? { type: 'text', ...attributes } : { type: 'search' })}
        />
      </label>
      {open && <OptionList id={listId} label={listLabel} options={options} active={active} wide onChoose={choose} />}
    </div>
  )
}
