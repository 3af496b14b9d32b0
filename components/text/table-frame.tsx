import type { ReactNode } from 'react'

/** A table that, where it is wider than the screen, scrolls by itself and can be reached with the keyboard. */
export function TableFrame({ label, children }: { label: string; children: ReactNode }) {
  return (
    <section aria-label={label} tabIndex={0} className="overflow-x-auto print:overflow-visible">
      <table className="table">{children}</table>
    </section>
  )
}
