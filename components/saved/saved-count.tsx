'use client'

import { useSavedCodes } from './saved-store'

/** How many proposals are saved; nothing while that is not known or none is. Its room is kept, so that nothing shifts. */
export function SavedCount() {
  const count = useSavedCodes()?.length ?? 0
  return <span className="min-w-[2ch] text-center">{count > 0 && count}</span>
}
