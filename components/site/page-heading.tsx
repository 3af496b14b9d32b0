import type { ReactNode } from 'react'

/** The one heading of a page, with a sentence that says what is there. */
export function PageHeading({ title, children }: { title: ReactNode; children?: ReactNode }) {
  return (
    <div className="mb-8">
      <h1 className="text-3xl sm:text-4xl">{title}</h1>
      {children && <p className="mt-2 max-w-[52rem] text-base text-ink-2 sm:text-lg">{children}</p>}
    </div>
  )
}
