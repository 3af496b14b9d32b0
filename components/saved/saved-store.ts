'use client'

import { useSyncExternalStore } from 'react'
import { readSavedList, savedCookie } from '@/domain/saved/saved-list'

const changed = 'saved-list-changed'

/** Tells every part of the page that the cookie of saved codes may have changed. */
export function savedChanged(): void {
  window.dispatchEvent(new Event(changed))
}

/** The saved codes as one text, from the reader's cookie; null while it is not known, as on the server. */
function useSavedText(): string | null {
  return useSyncExternalStore(subscribe, readCookie, () => null)
}

/** The saved codes in order; null while they are not known. Pages that are kept for all readers say nothing of them. */
export function useSavedCodes(): string[] | null {
  const text = useSavedText()
  return text === null ? null : readSavedList(text)
}

function readCookie(): string {
  const entry = document.cookie.split('; ').find((one) => one.startsWith(`${savedCookie}=`))
  return entry?.slice(savedCookie.length + 1) ?? ''
}

/** Other tabs and the way back change the cookie too. */
const events = [changed, 'pageshow', 'focus'] as const

function subscribe(notify: () => void): () => void {
  for (const event of events) window.addEventListener(event, notify)
  return () => {
    for (const event of events) window.removeEventListener(event, notify)
  }
}
