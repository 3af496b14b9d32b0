import type { Spot } from './fit-projection'

/**
 * Moves points that lie upon one another apart until their centres are `distance` from each other, or until each has moved
 * as far as `reach` from where it belongs; a crowd too dense for that keeps overlapping a little. The order of the
 * points and nothing else decides who gives way, so that the same points are always drawn alike.
 */
export function spreadPoints<Item extends Spot>(
  points: Item[],
  {
    distance,
    reach,
    allowed = () => true,
  }: { distance: number; reach: number; allowed?: (spot: Spot, i: number) => boolean },
): Item[] {
  const spots = points.map(({ x, y }) => ({ x, y }))
  for (let round = 0; round < 120; round++) {
    const pushes = spots.map(() => ({ x: 0, y: 0 }))
    for (const [i, a] of spots.entries()) {
      for (let j = i + 1; j < spots.length; j++) {
        const b = spots[j]
        if (b) push(a, b, i + j, distance, pushes[i], pushes[j])
      }
    }
    for (const [i, spot] of spots.entries()) {
      const moved = within(
        points[i] ?? spot,
        { x: spot.x + (pushes[i]?.x ?? 0), y: spot.y + (pushes[i]?.y ?? 0) },
        reach,
      )
      if (allowed(moved, i)) Object.assign(spot, moved)
    }
  }
  return points.map((point, i) => ({ ...point, ...spots[i] }))
}

/** Two points that are too near push each other away along the line between them; upon the same spot, any line will do. */
function push(a: Spot, b: Spot, turn: number, distance: number, onA?: Spot, onB?: Spot): void {
  const apart = Math.hypot(b.x - a.x, b.y - a.y)
  if (!onA || !onB || apart >= distance) return
  const angle = apart > 0 ? Math.atan2(b.y - a.y, b.x - a.x) : turn
  const step = (distance - apart) / 4
  onA.x -= Math.cos(angle) * step
  onA.y -= Math.sin(angle) * step
  onB.x += Math.cos(angle) * step
  onB.y += Math.sin(angle) * step
}

function within(home: Spot, spot: Spot, reach: number): Spot {
  const far = Math.hypot(spot.x - home.x, spot.y - home.y)
  if (far <= reach) return spot
  return { x: home.x + ((spot.x - home.x) * reach) / far, y: home.y + ((spot.y - home.y) * reach) / far }
}
