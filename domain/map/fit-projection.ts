import type { Position } from './geography'

/** A point on the drawing, from its upper left corner. */
export type Spot = { x: number; y: number }

/** A drawing's size and where a position lies on it. */
export type Projection = { width: number; height: number; project: (position: Position) => Spot }

/**
 * Fits positions into a drawing of this width and at most this height, north up, with a margin on every side. Degrees of
 * longitude are shortened by the cosine of the middle latitude, which is true enough for a province: over 200 km the
 * error is less than a line is wide. Null where there are fewer than two positions apart.
 */
export function fitProjection(
  positions: Position[],
  box: { width: number; maxHeight: number; margin: number },
): Projection | null {
  const longitudes = positions.map(([longitude]) => longitude)
  const latitudes = positions.map(([, latitude]) => latitude)
  const [west, east] = [Math.min(...longitudes), Math.max(...longitudes)]
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)]
  const shortening = Math.cos(((south + north) / 2) * (Math.PI / 180))
  const across = (east - west) * shortening
  const down = north - south
  if (!(across > 0 && down > 0)) return null
  const inner = { width: box.width - 2 * box.margin, height: box.maxHeight - 2 * box.margin }
  const scale = Math.min(inner.width / across, inner.height / down)
  return {
    width: Math.ceil(across * scale + 2 * box.margin),
    height: Math.ceil(down * scale + 2 * box.margin),
    project: ([longitude, latitude]) => ({
      x: tenth(box.margin + (longitude - west) * shortening * scale),
      y: tenth(box.margin + (north - latitude) * scale),
    }),
  }
}

/** Finer than a tenth of a unit shows nothing and makes pages heavier. */
function tenth(value: number): number {
  return Math.round(value * 10) / 10
}
