'use client'

import { type ReactNode, useActionState } from 'react'

type Props = {
  action: (before: null, form: FormData) => Promise<null>
  /** The page's own address, to which a browser without script sends the form. */
  here: string
  className: string
  children: ReactNode
}

/** A form that changes the reader's list. */
export function SavedForm({ action, here, className, children }: Props) {
  const [, send] = useActionState(action, null, here)
  return (
    <form action={send} className={className}>
      {children}
    </form>
  )
}
