import type { Position } from './geography'

/** The turn between neighbours in a sunflower, in radians: no two seeds ever lie on one ray. */
const goldenAngle = Math.PI * (3 - Math.sqrt(5))

/**
 * Positions around a centre like the seeds of a sunflower, each with the same room, `spacing` degrees of latitude apart:
 * for places of which only their common centre is known.
 */
export function clusterAround([longitude, latitude]: Position, count: number, spacing: number): Position[] {
  const shortening = Math.cos(latitude * (Math.PI / 180))
  return Array.from({ length: count }, (_, i) => {
    // One alone lies at the centre; several lie around it, so that none seems to be the district's seat.
    const far = count === 1 ? 0 : spacing * 0.6 * Math.sqrt(i + 0.5)
    const angle = i * goldenAngle
    return [longitude + (far * Math.cos(angle)) / shortening, latitude + far * Math.sin(angle)]
  })
}
