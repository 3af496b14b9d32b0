'use client'

import { useSavedCodes } from './saved-store'

/** How many proposals are saved; nothing while that is not known or none is. */
export function SavedCount() {
  const count = useSavedCodes()?.length ?? 0
  return count > 0 && <span>{count}</span>
}
