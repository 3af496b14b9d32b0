import { Circle, Path, Svg, View } from '@react-pdf/renderer'
import { drawMap } from '@/domain/map/draw-map'
import { colour } from './paper'
import type { ProposalPaper } from './proposal-paper'

/** In points; higher than the cover band leaves room for it would not do. */
const box = { width: 104, maxHeight: 118, margin: 4, radius: { least: 2.6, most: 2.6 }, distance: 5, reach: 3 }

/**
 * Where the proposal happens, in light lines on the dark cover: its places, or the whole province filled. The places stand
 * in words among the facts. Nothing where there is nothing to draw.
 */
export function ProvinceMap({ paper: { view, edition } }: { paper: ProposalPaper }) {
  const { outlines, points } = view.geography
  const wide = edition.provinceWide || view.places.length === 0
  const marks = points.map(({ place, position }) => ({ id: place, position, value: 0 }))
  const drawing = wide || marks.length > 0 ? drawMap(outlines, marks, box) : null
  if (!drawing) return null
  const { width, height, areas } = drawing
  return (
    <View style={{ width, justifyContent: 'center' }}>
      <Svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
        {areas.map(({ name, path }) => (
          <Path key={name} d={path} fill="#FFFFFF" fillOpacity={wide ? 0.5 : 0.16} stroke="#FFFFFF" strokeWidth={0.7} />
        ))}
        {drawing.points.map(({ id, x, y, radius }) => (
          <Circle key={id} cx={x} cy={y} r={radius} fill={colour.bronzeLine} stroke={colour.ink} strokeWidth={0.5} />
        ))}
      </Svg>
    </View>
  )
}
