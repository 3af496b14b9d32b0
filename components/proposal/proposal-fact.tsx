import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'

type Props = { icon: LucideIcon; label: string; children: ReactNode }

/** A short fact with its icon; the label is read out where the icon cannot be seen. */
export function ProposalFact({ icon: Icon, label, children }: Props) {
  return (
    <li className="flex items-start gap-1.5">
      <Icon size={17} aria-hidden="true" className="mt-0.5 shrink-0 text-ink-3" strokeWidth={1.75} />
      <span className="sr-only">{label}: </span>
      <span>{children}</span>
    </li>
  )
}
