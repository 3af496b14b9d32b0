import type { ReactNode } from 'react'

export type Fact = { label: string; value: ReactNode; note?: ReactNode }

type Props = {
  facts: readonly Fact[]
  /** Gives long names more room. */
  wide?: boolean
}

/** Short facts, one to a line. */
export function FactList({ facts, wide = false }: Props) {
  const columns = wide ? 'sm:grid-cols-[13rem_minmax(0,1fr)]' : 'sm:grid-cols-[8rem_minmax(0,1fr)]'
  return (
    <dl>
      {facts.map(({ label, value, note }) => (
        <div
          key={label}
          className={`grid grid-cols-[6.5rem_minmax(0,1fr)] gap-x-4 ${columns} break-inside-avoid border-t border-line py-3 text-sm`}
        >
          <dt className="text-ink-2">{label}</dt>
          <dd>
            <div className="font-medium">{value}</div>
            {note && <div className="mt-0.5 text-ink-2">{note}</div>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
