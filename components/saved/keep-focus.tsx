'use client'

import { useEffect, useRef } from 'react'
import { savedChanged } from './saved-store'

type Props = {
  /** The list as it stands; when it changes, the focus is looked after. */
  list: string
  /** Where the focus goes when what had it is no longer there. */
  fallback: string
}

/** Keeps the focus where it was when the reader moves or removes a proposal, and tells the count in the header. */
export function KeepFocus({ list, fallback }: Props) {
  const last = useRef('')
  const shown = useRef(list)
  useEffect(() => {
    const remember = (event: FocusEvent) => {
      last.current = event.target instanceof HTMLElement ? event.target.id : ''
    }
    document.addEventListener('focusin', remember)
    return () => document.removeEventListener('focusin', remember)
  }, [])
  useEffect(() => {
    if (shown.current === list) return
    shown.current = list
    savedChanged()
    if (document.activeElement !== document.body && document.activeElement !== null) return
    const before = last.current === '' ? null : document.getElementById(last.current)
    const usable = before instanceof HTMLButtonElement && before.disabled ? null : before
    const target = usable ?? document.getElementById(fallback)
    target?.focus({ preventScroll: usable === null })
  }, [list, fallback])
  return null
}
