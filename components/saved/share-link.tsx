'use client'

import { useState } from 'react'
import { buttonClass } from '../button/button-class'
import { controlClass } from '../form/control-class'

type Props = { id: string; label: string; url: string; words: { copy: string; copied: string } }

/** A link to copy: whole in a box without script, by a press with it. */
export function ShareLink({ id, label, url, words }: Props) {
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    const box = document.getElementById(id)
    if (box instanceof HTMLInputElement) box.select()
    await navigator.clipboard?.writeText(url).then(
      () => setCopied(true),
      () => undefined, // The link is chosen in its box and can be copied from there.
    )
  }
  return (
    <div>
      <label htmlFor={id} className="mb-1.5 block text-sm font-semibold">
        {label}
      </label>
      <div className="flex gap-2">
        <input id={id} readOnly value={url} className={`${controlClass(undefined)} min-w-0 text-sm`} />
        <button type="button" onClick={copy} className={`${buttonClass('secondary')} shrink-0 noscript:hidden`}>
          <span aria-live="polite">{copied ? words.copied : words.copy}</span>
          <span className="sr-only">: {label}</span>
        </button>
      </div>
    </div>
  )
}
