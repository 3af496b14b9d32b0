import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'

/**
 * Knows whether something typed has not been saved, and asks before it is lost: when the page is left, by a link or
 * otherwise, and when another form of the page is sent. Ctrl+S (or Cmd+S) presses the form's first button.
 */
export function useUnsavedGuard(form: RefObject<HTMLFormElement | null>, question: string) {
  const [unsaved, setUnsaved] = useState(false)
  const current = useRef(false)
  const beforeSending = useRef(false)
  const mark = useCallback((value: boolean) => {
    current.current = value
    setUnsaved(value)
  }, [])

  useEffect(() => {
    const unload = (event: BeforeUnloadEvent) => current.current && event.preventDefault()
    const leave = (event: Event) => {
      if (!current.current || !leavesPage(event, form.current)) return
      if (window.confirm(question)) mark(false)
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
  }, [form, question, mark])

  return {
    unsaved,
    isUnsaved: useCallback(() => current.current, []),
    /** Something was typed. */
    touch: useCallback(() => mark(true), [mark]),
    /** The form is on its way; what is typed from now on counts anew. */
    send: useCallback(() => {
      beforeSending.current = current.current
      mark(false)
    }, [mark]),
    /** The answer came: whether the content was kept or refused, or whether it was about something else. */
    settle: useCallback(
      (answer: 'kept' | 'refused' | 'undecided') => {
        if (answer === 'refused' || (answer === 'undecided' && beforeSending.current)) mark(true)
      },
      [mark],
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
