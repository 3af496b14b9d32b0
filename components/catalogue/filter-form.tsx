'use client'

import { useRouter } from 'next/navigation'
import { type ReactNode, type SubmitEvent, useEffect, useLayoutEffect, useRef, useTransition } from 'react'
import { catalogueForm } from './catalogue-form'
import { formAddress } from './form-address'
import { isAhead } from './is-ahead'
import { noteScroll, recallPlace, rememberPlace } from './reader-place'

type Props = { action: string; children: ReactNode }

let caughtUp = false

/**
 * The form of the filters. Without script it is sent by its buttons. With script a box, or the order, asks at once
 * without leaving the page; every answer brings a new form, in which focus, typed text and open groups are put back.
 */
export function FilterForm({ action, children }: Props) {
  const form = useRef<HTMLFormElement>(null)
  const router = useRouter()
  const [asking, startAsking] = useTransition()

  const ask = (shown: HTMLFormElement) => {
    startAsking(() => router.push(formAddress(action, new FormData(shown)), { scroll: false }))
  }

  useLayoutEffect(() => {
    const shown = form.current
    if (!shown) return
    recallPlace(shown)
    return () => rememberPlace(shown)
  }, [])

  useEffect(() => {
    noteScroll()
    document.addEventListener('scroll', noteScroll, { passive: true })
    return () => document.removeEventListener('scroll', noteScroll)
  }, [])

  // The order stands outside the form, so React does not tell the form of it.
  useEffect(() => {
    const onChange = ({ target }: Event) => {
      const box = target instanceof HTMLInputElement && target.type === 'checkbox'
      if (!box && !(target instanceof HTMLSelectElement)) return
      if (target.form !== null && target.form === form.current) ask(target.form)
    }
    document.addEventListener('change', onChange)
    return () => document.removeEventListener('change', onChange)
  })

  // A box ticked before the script was there asks now; once for each page that was loaded.
  useEffect(() => {
    if (!caughtUp && form.current && isAhead(form.current)) ask(form.current)
    caughtUp = true
  })

  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const { submitter } = event.nativeEvent as globalThis.SubmitEvent
    if (submitter?.hasAttribute('data-apply')) leavePanel(event.currentTarget)
    ask(event.currentTarget)
  }

  return (
    <form
      ref={form}
      id={catalogueForm}
      action={action}
      autoComplete="off"
      aria-busy={asking || undefined}
      onSubmit={submit}
    >
      {children}
    </form>
  )
}

/** On a phone: folds the filters, so that what was found is seen. */
function leavePanel(form: HTMLFormElement): void {
  const panel = form.querySelector<HTMLDetailsElement>('#filters')
  if (panel) panel.open = false
  document.getElementById('results')?.focus()
}
