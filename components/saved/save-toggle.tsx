'use client'

import type { FormEvent } from 'react'
import { type ButtonSize, buttonClass } from '../button/button-class'
import { SharedIcon } from '../icon/shared-icon'
import { savedChanged, useSavedCodes } from './saved-store'

type Props = {
  code: string
  locale: string
  title: string
  words: { save: string; saved: string }
  size: ButtonSize
  /** Shows the icon alone; the words are read out. */
  compact: boolean
}

/** Saves and takes back in place; without script the form goes to the saved list. */
export function SaveToggle({ code, locale, title, words, size, compact }: Props) {
  const codes = useSavedCodes()
  const saved = codes?.includes(code) ?? false
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const response = await fetch(form.action, {
      method: 'POST',
      headers: { Accept: 'application/json' },
      body: new URLSearchParams({ code, locale, do: saved ? 'remove' : 'save' }),
    }).catch(() => null)
    // Whatever went wrong, the page to which the form leads says so.
    if (response?.ok) savedChanged()
    else form.submit()
  }
  return (
    <form action="/api/saved" method="post" onSubmit={submit} className="contents print:hidden">
      <input type="hidden" name="code" value={code} />
      <input type="hidden" name="locale" value={locale} />
      <button
        type="submit"
        aria-pressed={codes === null ? undefined : saved}
        className={`${buttonClass('secondary', size)} relative z-10 print:hidden ${compact ? 'min-w-9 px-2' : ''} aria-pressed:border-pine aria-pressed:bg-pine-soft aria-pressed:text-pine forced-colors:aria-pressed:border-2`}
      >
        <SharedIcon name={saved ? 'bookmark-check' : 'bookmark'} size={18} className="stroke-2" />
        {!compact && (saved ? words.saved : words.save)}
        <span className="sr-only">
          {compact && (saved ? words.saved : words.save)}: {title}
        </span>
      </button>
    </form>
  )
}
