'use client'

import { useTranslations } from 'next-intl'
import { useMemo, useRef, useState } from 'react'
import { type FindableOption, findOptions } from '@/domain/form/find-options'
import { announce } from '../../form/announce'
import { OptionList } from '../../form/option-list'
import { pressTakes, useCombobox } from '../../form/use-combobox'

type Props = {
  /** What is chosen. */
  label: string
  hint: string
  options: readonly FindableOption[]
  onPick: (option: FindableOption) => void
}

/** How many are shown; who has more to choose from types more. */
const most = 20

/** A field in which one types to find what to choose. It is no field of the document, and Enter never sends the form. */
export function FindChoice({ label, hint, options, onPick }: Props) {
  const t = useTranslations('Desk.editor.pick')
  const input = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState('')
  const found = useMemo(() => findOptions(options, typed), [options, typed])
  const shown = found.slice(0, most).map((option) => ({ ...option, key: option.value }))
  const pick = (option: FindableOption) => {
    close()
    onPick(option)
    announce(t('picked', { name: option.label }))
  }
  const { listId, active, open, close, restart, attributes } = useCombobox({
    options: shown,
    onChoose: pick,
    onOpen: () => {},
    onClose: () => setTyped(''),
    eager: true,
  })
  return (
    <div className="relative">
      <input
        ref={input}
        type="text"
        aria-label={t('find', { field: label })}
        placeholder={hint}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={(event) => {
          const { value } = event.currentTarget
          restart()
          setTyped(value)
          if (value.trim() !== '') announce(t('found', { count: findOptions(options, value).length }))
        }}
        onBlur={() => setTimeout(() => input.current !== document.activeElement && close(), pressTakes)}
        className="block min-h-11 w-full rounded-md border border-line-3 bg-surface px-3 text-sm placeholder:text-ink-3"
        {...attributes}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.preventDefault()
          attributes.onKeyDown(event)
        }}
      />
      {open && <OptionList id={listId} label={label} options={shown} active={active} onChoose={pick} />}
      {!open && typed.trim() !== '' && <p className="mt-1.5 text-sm text-ink-2">{t('found', { count: 0 })}</p>}
    </div>
  )
}
