import { drumMark, drumSize } from '@/domain/art/drum'

/** The mark: a small drum in the colour of the text around it. The name stands beside it in words. */
export function Mark({ size = 40 }: { size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox={`0 0 ${drumSize} ${drumSize}`}
      fill="none"
      stroke="currentColor"
      aria-hidden="true"
      className="shrink-0"
    >
      {drumMark.map((shape) => {
        if (shape.kind === 'circle')
          return <circle key={`r${shape.r}`} cx={shape.cx} cy={shape.cy} r={shape.r} strokeWidth={shape.width} />
        if ('filled' in shape) return <path key={shape.d} d={shape.d} fill="currentColor" stroke="none" />
        return <path key={shape.d} d={shape.d} strokeWidth={shape.width} />
      })}
    </svg>
  )
}
