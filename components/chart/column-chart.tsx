type Column = { id: string; count: number; shown: string }
type Props = {
  /** What the drawing says, for those who do not see it. */
  label: string
  columns: readonly Column[]
}

const height = 176
const [top, foot] = [22, 150]
const mostLabels = 8

/**
 * One column for each entry, with its figure above and its name below. Widths are shares of the place there is and letters
 * keep their size, so that it can be read on a phone as on paper. The colour comes from around the drawing.
 */
export function ColumnChart({ label, columns }: Props) {
  const most = Math.max(1, ...columns.map((column) => column.count))
  const step = 100 / columns.length
  const every = Math.ceil(columns.length / mostLabels)
  return (
    <div className="text-pine" style={{ maxWidth: `${columns.length * 5}rem` }}>
      <svg role="img" aria-label={label} width="100%" height={height} className="block overflow-visible">
        <line x1="0" x2="100%" y1={foot} y2={foot} stroke="currentColor" strokeOpacity="0.35" />
        {columns.map(({ id, count, shown }, i) => {
          const tall = (count / most) * (foot - top)
          const middle = `${(i + 0.5) * step}%`
          return (
            <g key={id} fill="currentColor" textAnchor="middle" fontSize="13">
              <rect x={`${(i + 0.2) * step}%`} y={foot - tall} width={`${step * 0.6}%`} height={tall} rx="2" />
              {(columns.length <= 16 || i % every === 0) && (
                <text x={middle} y={foot - tall - 7} fontWeight="600">
                  {shown}
                </text>
              )}
              {i % every === 0 && (
                <text x={middle} y={foot + 19}>
                  {id}
                </text>
              )}
            </g>
          )
        })}
      </svg>
    </div>
  )
}
