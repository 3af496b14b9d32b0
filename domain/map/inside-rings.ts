import type { Position } from './geography'

/** How deep a position lies within rings, in degrees of latitude: positive inside, negative outside. */
export function depthInside([longitude, latitude]: Position, rings: Position[][]): number {
  const shortening = Math.cos(latitude * (Math.PI / 180))
  let inside = false
  let nearest = Number.POSITIVE_INFINITY
  for (const ring of rings) {
    for (const [i, end] of ring.entries()) {
      const start = ring[(i || ring.length) - 1] ?? end
      const a = { x: (start[0] - longitude) * shortening, y: start[1] - latitude }
      const b = { x: (end[0] - longitude) * shortening, y: end[1] - latitude }
      nearest = Math.min(nearest, fromLine(a, b))
      // A ray to the east crosses the outline an odd number of times from inside.
      if (a.y > 0 !== b.y > 0 && a.x - (a.y * (b.x - a.x)) / (b.y - a.y) > 0) inside = !inside
    }
  }
  return inside ? nearest : -nearest
}

/** How far the origin is from a line between two spots. */
function fromLine(a: { x: number; y: number }, b: { x: number; y: number }): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, -(a.x * dx + a.y * dy) / length))
  return Math.hypot(a.x + along * dx, a.y + along * dy)
}

/** The position deepest within rings, where a name has most room; sought on a grid of forty by forty. */
export function deepestInside(rings: Position[][]): Position {
  const positions = rings.flat()
  const [west, east] = extent(positions.map(([longitude]) => longitude))
  const [south, north] = extent(positions.map(([, latitude]) => latitude))
  const steps = Array.from({ length: 40 }, (_, i) => (i + 0.5) / 40)
  let best: { position: Position; depth: number } = { position: [west, south], depth: Number.NEGATIVE_INFINITY }
  for (const across of steps) {
    for (const up of steps) {
      const position: Position = [west + across * (east - west), south + up * (north - south)]
      const depth = depthInside(position, rings)
      if (depth > best.depth) best = { position, depth }
    }
  }
  return best.position
}

function extent(values: number[]): [number, number] {
  return [Math.min(...values), Math.max(...values)]
}
