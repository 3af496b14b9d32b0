import type { ReactNode } from 'react'

/** `level` is h1 where this is all that the page shows. */
type Props = { title: string; level?: 'h1' | 'h2'; children?: ReactNode }

/** What stands where a list would, with the next step. */
export function Empty({ title, level: Heading = 'h2', children }: Props) {
  return (
    <div className="rounded-xl border border-dashed border-line-2 bg-surface px-6 py-12 text-center">
      <Heading className="text-xl">{title}</Heading>
      {children && <div className="mx-auto mt-2 max-w-measure space-y-4 text-sm text-ink-2">{children}</div>}
    </div>
  )
}
