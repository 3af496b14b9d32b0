import { announce } from '../form/announce'

/** Where a reader was in the form when an answer replaced it. */
type Place = {
  open: Set<string>
  /** A control by name and value, or any element by its id; `gone` where it will not come back. */
  focus: { id: string; name: string; value: string } | 'gone' | null
  /** What was typed and not yet asked. */
  typed: string | null
  status: Element | null
  scroll: number
}

/** Marks the controls that ask without leading the reader elsewhere. */
const keepsPlace = 'data-keeps-place'

let place: Place | null = null
let scrolled = 0

/** Notes how far the page is scrolled. While an answer comes in, parts of the page are gone and nobody can tell. */
export function noteScroll(): void {
  scrolled = scrollY
}

const status = () => document.querySelector('.catalogue [role=status]')

/**
 * Notes which groups are open, and where the focus is, of a form that is about to be replaced. It is forgotten at once
 * where no other form comes in its stead, so that a reader who returns later is not sent about.
 */
export function rememberPlace(form: HTMLFormElement): void {
  const active = document.activeElement
  queueMicrotask(() => {
    place = null
  })
  const typing =
    active instanceof HTMLInputElement && active.type !== 'checkbox' && active.value !== active.defaultValue
  place = {
    open: new Set([...form.querySelectorAll('details[open]')].map((one) => one.id)),
    focus: focusOf(form, active),
    typed: typing ? active.value : null,
    status: status(),
    scroll: scrolled,
  }
}

function focusOf(form: HTMLFormElement, active: Element | null): Place['focus'] {
  if (
    active instanceof HTMLInputElement ||
    active instanceof HTMLSelectElement ||
    active instanceof HTMLButtonElement
  ) {
    if (active.form !== form) return null
    return { id: active.id, name: active.name, value: active.type === 'checkbox' ? active.value : '' }
  }
  if (!active?.closest(`[${keepsPlace}]`)) return null
  return active.id === '' ? 'gone' : { id: active.id, name: '', value: '' }
}

/**
 * Brings a reader back to where they were. Where the control is gone, as a filter that was taken away, the focus goes to
 * the number found. A status that was itself replaced is said again, since its change was not heard.
 */
export function recallPlace(form: HTMLFormElement): void {
  const was = place
  place = null
  if (!was) return
  for (const one of form.querySelectorAll('details')) if (was.open.has(one.id)) one.open = true
  if (was.focus) {
    const target = find(form, was) ?? document.getElementById('results')
    target?.focus({ preventScroll: true })
    // Before the next picture, but after the router, which begins a route it has not seen at its top.
    requestAnimationFrame(() => scrollTo(0, was.scroll))
  }
  const now = status()
  if (now && now !== was.status) announce(now.textContent ?? '')
}

function find(form: HTMLFormElement, { focus, typed }: Place): HTMLElement | null {
  if (focus === null || focus === 'gone') return null
  if (focus.name === '') return focus.id === '' ? null : document.getElementById(focus.id)
  const control = [...form.elements].find((one): one is HTMLInputElement | HTMLSelectElement => {
    if (one instanceof HTMLSelectElement) return one.name === focus.name
    return (
      one instanceof HTMLInputElement && one.name === focus.name && (focus.value === '' || one.value === focus.value)
    )
  })
  if (control instanceof HTMLInputElement && typed !== null) control.value = typed
  return control ?? null
}
