import { useRef, useState } from 'react'
import { announce } from '../form/announce'
import type { OfferedSuggestion, SuggestionsAnswer } from './offered-suggestion'

const fewestLetters = 2
const pause = 120

/** What the catalogue suggests for the words typed so far; an answer that comes too late, or not at all, is left out. */
export function useSuggestions(locale: string) {
  const [suggestions, setSuggestions] = useState<OfferedSuggestion[]>([])
  const pending = useRef<{ timer: ReturnType<typeof setTimeout>; controller: AbortController } | null>(null)

  const stop = () => {
    clearTimeout(pending.current?.timer)
    pending.current?.controller.abort()
    pending.current = null
  }

  const forget = () => {
    stop()
    setSuggestions([])
  }

  const suggest = (typed: string) => {
    stop()
    const q = typed.trim()
    if (q.length < fewestLetters) return setSuggestions([])
    const controller = new AbortController()
    const timer = setTimeout(async () => {
      const answer = await ask(q, locale, controller.signal)
      if (controller.signal.aborted) return
      setSuggestions(answer?.suggestions ?? [])
      if (answer) announce(answer.found)
    }, pause)
    pending.current = { timer, controller }
  }

  return { suggestions, suggest, forget }
}

async function ask(q: string, locale: string, signal: AbortSignal): Promise<SuggestionsAnswer | null> {
  try {
    const response = await fetch(`/api/suggestions?${new URLSearchParams({ q, locale })}`, { signal })
    return response.ok ? await response.json() : null
  } catch {
    return null
  }
}
