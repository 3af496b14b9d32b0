import type { ReactNode } from 'react'

/** What stands where a list would, with the next step. */
export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="rounded-xl border border-dashed border-line-2 bg-surface px-6 py-12 text-center">
      <h2 className="text-xl">{title}</h2>
      {children && <div className="mx-auto mt-2 max-w-measure space-y-4 text-sm text-ink-2">{children}</div>}
    </div>
  )
}
