import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { type FormEntries, readEntries } from '@/domain/form/form-entries'
import { compareEntries } from '@/domain/form/merge-entries'
import { dropCopy, findCopy, keepCopy, type UnsavedCopy } from './unsaved-copy'

/** How long after a key the copy is written at the latest, in milliseconds. */
const delay = 700

/** What the form stands on at this moment. */
export type Ground = { lockVersion: number; base: FormEntries | null; editor: string }

/**
 * Keeps a copy of what is typed in the browser until it is saved, and finds the one that an earlier editor left behind. `name`
 * is null where nothing may be kept; `saved` is what the copy found is compared with.
 */
export function useUnsavedCopy(
  form: RefObject<HTMLFormElement | null>,
  name: string | null,
  { ground, saved }: { ground: RefObject<Ground>; saved: FormEntries },
) {
  const [found, setFound] = useState<UnsavedCopy | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)
  const stop = useCallback(() => {
    if (timer.current) clearTimeout(timer.current)
    timer.current = null
  }, [])
  const write = useCallback(() => {
    stop()
    if (name === null || !form.current) return
    const entries = readEntries(new FormData(form.current))
    keepCopy(name, { ...ground.current, entries, at: new Date().toISOString() })
  }, [name, form, ground, stop])

  const compared = useRef(saved)
  useEffect(() => {
    const copy = name === null ? null : findCopy(name)
    if (name === null || !copy) return
    const differs = compareEntries({ base: null, mine: copy.entries, theirs: compared.current }).length > 0
    if (differs) setFound(copy)
    else dropCopy(name, copy.editor)
  }, [name])

  useEffect(() => {
    const leave = () => timer.current && write()
    window.addEventListener('pagehide', leave)
    document.addEventListener('visibilitychange', leave)
    return () => {
      leave()
      window.removeEventListener('pagehide', leave)
      document.removeEventListener('visibilitychange', leave)
    }
  }, [write])

  return {
    found,
    /** Something was typed. */
    touch: useCallback(() => {
      timer.current ??= setTimeout(write, delay)
    }, [write]),
    write,
    /** Everything typed is saved. */
    saved: useCallback(() => {
      stop()
      if (name !== null) dropCopy(name, ground.current.editor)
    }, [name, ground, stop]),
    /** The copy that was found is taken into the form, or not wanted. */
    settle: useCallback(() => {
      if (name !== null && found) dropCopy(name, found.editor)
      setFound(null)
    }, [name, found]),
  }
}
