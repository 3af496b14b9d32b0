import { type RefObject, startTransition, useState } from 'react'
import { type FormEntries, readEntries } from '@/domain/form/form-entries'

type Form = { form: RefObject<HTMLFormElement | null>; entries: FormEntries; edition: number }

/**
 * What stands in the form as far as the page shows something worked out from it, and how to read it anew. The letter is drawn
 * first, then what depends on it. What was typed before the form was drawn anew is gone.
 */
export function useTypedEntries({ form, entries, edition }: Form): [FormEntries, () => void] {
  const [typed, setTyped] = useState<{ entries: FormEntries; edition: number } | null>(null)
  const read = () => {
    if (!form.current) return
    const now = readEntries(new FormData(form.current))
    startTransition(() => setTyped({ entries: now, edition }))
  }
  return [typed?.edition === edition ? typed.entries : entries, read]
}
