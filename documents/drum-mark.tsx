import { Circle, Path, Svg } from '@react-pdf/renderer'
import { drumMark, drumSize } from '@/domain/art/drum'

/** The small drum, `size` points wide. */
export function DrumMark({ size, colour }: { size: number; colour: string }) {
  return (
    <Svg width={size} height={size} viewBox={`0 0 ${drumSize} ${drumSize}`}>
      {drumMark.map((shape) => {
        if (shape.kind === 'circle') {
          const { cx, cy, r, width } = shape
          return <Circle key={r} cx={cx} cy={cy} r={r} stroke={colour} strokeWidth={width} fill="none" />
        }
        if ('filled' in shape) return <Path key={shape.d} d={shape.d} fill={colour} />
        return <Path key={shape.d} d={shape.d} stroke={colour} strokeWidth={shape.width} fill="none" />
      })}
    </Svg>
  )
}
