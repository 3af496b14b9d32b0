import type { ReactNode } from 'react'

/** What ties a control to its hint and error for assistive technology. */
export function fieldAttributes({ id, hint, error }: { id: string; hint?: ReactNode; error?: string | undefined }) {
  const notes = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter((note) => note !== '')
  return {
    id,
    'aria-invalid': error ? (true as const) : undefined,
    'aria-describedby': notes.length > 0 ? notes.join(' ') : undefined,
  }
}
