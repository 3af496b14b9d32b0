import type { ReactNode } from 'react'

export type PillTone = 'pine' | 'bronze' | 'rust' | 'sky' | 'plain'

const tones: Record<PillTone, string> = {
  pine: 'border-pine-soft bg-pine-soft text-pine',
  bronze: 'border-bronze-soft bg-bronze-soft text-bronze',
  rust: 'border-rust-soft bg-rust-soft text-rust',
  sky: 'border-sky-soft bg-sky-soft text-sky',
  plain: 'border-line-2 bg-surface text-ink-2',
}

/** A short word about a listing. The word carries the meaning; the colour only helps. */
export function Pill({ tone = 'plain', children }: { tone?: PillTone; children: ReactNode }) {
  return (
    <span
      className={`inline-block rounded-full whitespace-nowrap border px-2.5 py-0.5 text-xs font-semibold print-colour ${tones[tone]}`}
    >
      {children}
    </span>
  )
}
