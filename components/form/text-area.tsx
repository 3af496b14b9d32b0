'use client'

import { type ComponentProps, useImperativeHandle, useLayoutEffect, useRef, useState } from 'react'
import { useScripted } from './use-scripted'

type Props = ComponentProps<'textarea'> & { id: string }

/** A text area that keeps what was typed before the page's script arrived. */
export function TextArea({ id, ref, ...rest }: Props) {
  const scripted = useScripted()
  const area = useRef<HTMLTextAreaElement>(null)
  useImperativeHandle(ref, () => area.current as HTMLTextAreaElement)
  // React puts the text that the server wrote back into the area when it takes over the page, so it is read before.
  const [early] = useState(() => (scripted ? null : readEarly(id)))
  useLayoutEffect(() => {
    const { current } = area
    if (!current || early === null || current.value === early.text) return
    current.value = early.text
    if (current === document.activeElement) current.setSelectionRange(early.from, early.to)
  }, [early])
  return <textarea id={id} ref={area} {...rest} />
}

type Early = { text: string; from: number; to: number }

/** What stands in the area that the server drew, and where the cursor is in it; null on the server. */
function readEarly(id: string): Early | null {
  if (typeof document === 'undefined') return null
  const area = document.getElementById(id)
  if (!(area instanceof HTMLTextAreaElement)) return null
  return { text: area.value, from: area.selectionStart, to: area.selectionEnd }
}
