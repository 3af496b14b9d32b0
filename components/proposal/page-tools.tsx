'use client'

import { type ReactNode, useState } from 'react'
import { buttonClass } from '../button/button-class'

type Props = { words: Record<'copy' | 'copied' | 'print', string>; icons: Record<'copy' | 'print', ReactNode> }

const look = `${buttonClass('quiet', 'small')} whitespace-nowrap max-sm:px-1`

/** Takes the page's address along, or the page itself on paper. Both need script, so without it neither is shown. */
export function PageTools({ words, icons }: Props) {
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    const [address = ''] = location.href.split(/[?#]/)
    await navigator.clipboard?.writeText(address).then(
      () => setCopied(true),
      () => undefined, // A browser that refuses still has its own bar with the address.
    )
  }
  return (
    <div className="grid grid-cols-2 gap-2 noscript:hidden">
      <button type="button" onClick={copy} className={look}>
        {icons.copy}
        <span aria-live="polite">{copied ? words.copied : words.copy}</span>
      </button>
      <button type="button" onClick={() => print()} className={look}>
        {icons.print}
        {words.print}
      </button>
    </div>
  )
}
