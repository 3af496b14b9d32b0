import { Circle, Path, Svg } from '@react-pdf/renderer'
import { type DrumShape, drumSize } from '@/domain/art/drum'

type Props = { shapes: DrumShape[]; size: number; colour: string; opacity?: number }

/** The drum from its shapes, `size` points wide. */
export function Drum({ shapes, size, colour, opacity = 1 }: Props) {
  return (
    <Svg width={size} height={size} viewBox={`0 0 ${drumSize} ${drumSize}`}>
      {shapes.map((shape) => {
        if (shape.kind === 'circle') {
          const { cx, cy, r, width } = shape
          return (
            <Circle
              key={r}
              cx={cx}
              cy={cy}
              r={r}
              stroke={colour}
              strokeWidth={width}
              strokeOpacity={opacity}
              fill="none"
            />
          )
        }
        if ('filled' in shape) return <Path key={shape.d} d={shape.d} fill={colour} fillOpacity={opacity} />
        return (
          <Path
            key={shape.d}
            d={shape.d}
            stroke={colour}
            strokeWidth={shape.width}
            strokeOpacity={opacity}
            fill="none"
          />
        )
      })}
    </Svg>
  )
}
