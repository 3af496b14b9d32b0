import type { ReactNode } from 'react'

/** The title of a desk page with its actions beside it. */
export function PageHead({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="mb-6 flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
      <h1 className="min-w-0 text-2xl">{title}</h1>
      {children && <div className="flex flex-wrap gap-2.5">{children}</div>}
    </div>
  )
}
