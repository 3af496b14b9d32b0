import type { ReactNode } from 'react'

/** Entries under each other in a frame. */
export function LineList({ labelledBy, children }: { labelledBy?: string; children: ReactNode }) {
  return (
    <ul
      aria-labelledby={labelledBy}
      className="divide-y divide-line overflow-hidden rounded-xl border border-line bg-surface text-sm"
    >
      {children}
    </ul>
  )
}
