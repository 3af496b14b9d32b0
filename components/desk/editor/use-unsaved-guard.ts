import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'

/**
 * Knows whether something typed has not been saved, and asks before it is lost: when the page is left, by a link or
 * otherwise, and when another form of the page is sent. Ctrl+S (or Cmd+S) presses the form's first button.
 */
export function useUnsavedGuard(form: RefObject<HTMLFormElement | null>, question: string) {
  const [unsaved, setUnsaved] = useState(false)
  // How often something was typed, and up to where of it is on its way or kept.
  const counts = useRef({ typed: 0, sent: 0, kept: 0 })
  const isUnsaved = useCallback(() => counts.current.typed > counts.current.sent, [])
  const count = useCallback(
    (next: Partial<typeof counts.current>) => {
      Object.assign(counts.current, next)
      setUnsaved(isUnsaved())
    },
    [isUnsaved],
  )

  useEffect(() => {
    const unload = (event: BeforeUnloadEvent) => isUnsaved() && event.preventDefault()
    const leave = (event: Event) => {
      if (!isUnsaved() || !leavesPage(event, form.current)) return
      const { typed } = counts.current
      if (window.confirm(question)) count({ sent: typed, kept: typed })
      else {
        event.preventDefault()
        event.stopPropagation()
      }
    }
    const save = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey) || event.altKey) return
      event.preventDefault()
      form.current?.requestSubmit(form.current.querySelector<HTMLButtonElement>('button[value=save]'))
    }
    window.addEventListener('beforeunload', unload)
    document.addEventListener('click', leave, true)
    document.addEventListener('submit', leave, true)
    document.addEventListener('keydown', save)
    return () => {
      window.removeEventListener('beforeunload', unload)
      document.removeEventListener('click', leave, true)
      document.removeEventListener('submit', leave, true)
      document.removeEventListener('keydown', save)
    }
  }, [form, question, count, isUnsaved])

  return {
    unsaved,
    isUnsaved,
    /** Something was typed. */
    touch: useCallback(() => count({ typed: counts.current.typed + 1 }), [count]),
    /** The form is on its way; what is typed from now on counts anew. Gives what to settle it by. */
    send: useCallback(() => {
      const { typed } = counts.current
      count({ sent: typed })
      return typed
    }, [count]),
    /** The answer came: whether the content was kept or refused, or whether it was about something else. */
    settle: useCallback(
      (answer: 'kept' | 'refused' | 'undecided', typed: number) => {
        const { kept, sent } = counts.current
        if (answer === 'kept') count({ kept: Math.max(kept, typed), sent: Math.max(sent, typed) })
        else if (answer === 'undecided') count({ sent: kept })
        else count({ kept: Math.min(kept, typed - 1), sent: Math.min(kept, typed - 1) })
      },
      [count],
    ),
  }
}

/** Whether an event leads away from the page in this tab: an ordinary link, or another form than the editor's. */
function leavesPage(event: Event, form: HTMLFormElement | null): boolean {
  if (event.type === 'submit') return event.target !== form
  const pointer = event as MouseEvent
  const link = event.target instanceof Element ? event.target.closest('a') : null
  if (!link || pointer.ctrlKey || pointer.metaKey || pointer.shiftKey || link.target === '_blank') return false
  return !link.getAttribute('href')?.startsWith('#')
}
