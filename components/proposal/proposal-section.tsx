import type { ReactNode } from 'react'

/** A part of a proposal under its heading. */
export function ProposalSection({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="mt-11">
      <h2 id={`${id}-title`} className="mb-3 text-2xl">
        {title}
      </h2>
      {children}
    </section>
  )
}
