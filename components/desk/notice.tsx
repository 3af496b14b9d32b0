import type { ReactNode } from 'react'

const tones = {
  done: 'border-pine bg-pine-soft',
  problem: 'border-rust bg-rust-soft',
  attention: 'border-bronze-line bg-bronze-soft',
} as const

type Props = { tone: keyof typeof tones; title?: string; children?: ReactNode }

/** What came of what was just done, at the top of the page; read out at once. A problem interrupts, the rest waits. */
export function Notice({ tone, title, children }: Props) {
  return (
    <div
      role={tone === 'problem' ? 'alert' : 'status'}
      tabIndex={-1}
      className={`rounded-lg border-2 p-4 text-sm sm:p-5 ${tones[tone]}`}
    >
      {title && <h2 className="mb-1 text-lg">{title}</h2>}
      {children}
    </div>
  )
}
