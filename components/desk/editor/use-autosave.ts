import { useCallback, useEffect, useRef } from 'react'

const seconds = 1000
/** How long typing has to pause, and how long it can go on before the draft is saved nevertheless. */
const pause = 4 * seconds
const longest = 30 * seconds
/** How long until the next attempt after one that did not reach the server; doubled each time up to the longest. */
const firstRetry = 5 * seconds
const longestRetry = 60 * seconds

/**
 * Calls `save` some seconds after typing pauses, when the page is put into the background, and again when an attempt has
 * failed: when the network is back, or after a while.
 */
export function useAutosave(save: () => void) {
  const latest = useRef(save)
  useEffect(() => {
    latest.current = save
  })
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)
  const since = useRef<number | null>(null)
  const attempts = useRef(0)

  const clear = useCallback(() => {
    if (timer.current) clearTimeout(timer.current)
    timer.current = null
  }, [])
  const run = useCallback(() => {
    clear()
    since.current = null
    latest.current()
  }, [clear])
  const wait = useCallback(
    (time: number) => {
      clear()
      timer.current = setTimeout(run, time)
    },
    [clear, run],
  )

  useEffect(() => {
    const now = () => timer.current && run()
    const hidden = () => document.visibilityState === 'hidden' && now()
    window.addEventListener('online', now)
    window.addEventListener('focus', now)
    document.addEventListener('visibilitychange', hidden)
    return () => {
      clear()
      window.removeEventListener('online', now)
      window.removeEventListener('focus', now)
      document.removeEventListener('visibilitychange', hidden)
    }
  }, [run, clear])

  return {
    /** Something was typed. */
    touch: useCallback(() => {
      // An attempt that waits for the network is not put off by typing.
      if (attempts.current > 0 && timer.current) return
      since.current ??= Date.now()
      wait(Math.max(0, Math.min(pause, since.current + longest - Date.now())))
    }, [wait]),
    /** The attempt did not reach the server. */
    retry: useCallback(() => {
      wait(Math.min(longestRetry, firstRetry * 2 ** attempts.current))
      attempts.current += 1
    }, [wait]),
    /** The server answered. */
    reached: useCallback(() => {
      attempts.current = 0
    }, []),
    /** Nothing is to be saved for now. */
    stop: clear,
  }
}
