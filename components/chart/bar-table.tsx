import type { ReactNode } from 'react'

type Row = {
  id: string
  label: ReactNode
  count: number
  /** The count as it is written. */
  shown: string
  /** A second figure, as it is written. */
  second?: ReactNode
}
type Props = {
  /** The id of the heading that names the table. */
  labelledBy: string
  heads: { label: string; count: string; second?: string }
  rows: readonly Row[]
}

/**
 * Figures with a bar under each name, as long as its figure is large. The chart is the table: whoever reads, hears or
 * prints it has every number. The colour comes from around the drawing, so that it follows where colours are forced.
 */
export function BarTable({ labelledBy, heads, rows }: Props) {
  const most = Math.max(1, ...rows.map((row) => row.count))
  return (
    <table className="table" aria-labelledby={labelledBy}>
      <thead>
        <tr>
          <th scope="col">{heads.label}</th>
          <th scope="col" className="figure">
            {heads.count}
          </th>
          {heads.second && (
            <th scope="col" className="figure">
              {heads.second}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, label, count, shown, second }) => (
          <tr key={id}>
            <th scope="row" className="w-full">
              {label}
              <span className="mt-1.5 block text-pine" aria-hidden="true">
                <svg role="presentation" width="100%" height="8" className="block">
                  <rect width={`${(count / most) * 100}%`} height="8" rx="2" fill="currentColor" />
                </svg>
              </span>
            </th>
            <td className="figure font-semibold">{shown}</td>
            {heads.second && <td className="figure">{second}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
