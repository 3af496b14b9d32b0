type Column = { id: string; count: number }
type Props = {
  /** What the drawing says, with every figure, for those who do not see it. */
  label: string
  columns: readonly Column[]
  /** What stands under the first and the last column. */
  ends: readonly [string, string]
  /** How the height of the tallest column is written. */
  most: string
}

const height = 96
const [top, foot] = [18, 72]

/**
 * How something went, in little space: columns without figures but for the height of the tallest. The last is paler, as its time is not
 * over. Letters keep their size whatever the width; the colour comes from around the drawing.
 */
export function SmallColumns({ label, columns, ends, most }: Props) {
  const tallest = Math.max(1, ...columns.map((column) => column.count))
  const step = 100 / columns.length
  return (
    <svg role="img" aria-label={label} width="100%" height={height} className="block overflow-visible text-pine">
      <line x1="0" x2="100%" y1={foot} y2={foot} stroke="currentColor" strokeOpacity="0.35" />
      {columns.map(({ id, count }, i) => {
        const tall = (count / tallest) * (foot - top)
        return (
          <rect
            key={id}
            x={`${(i + 0.15) * step}%`}
            y={foot - tall}
            width={`${step * 0.7}%`}
            height={tall}
            rx="2"
            fill="currentColor"
            fillOpacity={i === columns.length - 1 ? 0.45 : 1}
          />
        )
      })}
      <g fill="currentColor" fontSize="12" className="text-ink-2">
        <text x="100%" y="10" textAnchor="end">
          {most}
        </text>
        <text x="0" y={foot + 17}>
          {ends[0]}
        </text>
        <text x="100%" y={foot + 17} textAnchor="end">
          {ends[1]}
        </text>
      </g>
    </svg>
  )
}
