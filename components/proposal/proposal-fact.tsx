import type { ReactNode } from 'react'
import { SharedIcon, type SharedIconName } from '../icon/shared-icon'

type Props = { icon: SharedIconName; label: string; children: ReactNode }

/** A short fact with its icon; the label is read out where the icon cannot be seen. */
export function ProposalFact({ icon, label, children }: Props) {
  return (
    <li className="flex items-start gap-1.5">
      <SharedIcon name={icon} size={17} className="mt-0.5 text-ink-3" />
      <span className="sr-only">{label}: </span>
      <span>{children}</span>
    </li>
  )
}
