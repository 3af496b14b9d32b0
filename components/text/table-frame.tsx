import type { ReactNode } from 'react'

/** A table under its name; where a figure is too long for the screen, the table scrolls and not the page. */
export function TableFrame({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="overflow-x-auto print:overflow-visible">
      <table className="table" aria-label={label}>
        {children}
      </table>
    </div>
  )
}
