import type { Spot } from './fit-projection'

/**
 * What is to be named, in the order of who may choose first: a point, or with `within` an area around its middle. A point
 * without a name only stands in the way.
 */
type Named = Spot & { id: string; name: string } & ({ radius: number; within?: false } | { within: true })

/** Where a name is anchored, on its base line. */
export type Label = Spot & { id: string; name: string; anchor: 'start' | 'end' | 'middle' }

type Box = { left: number; right: number; top: number; bottom: number }

/**
 * Sets names beside their points: after it, before it, above or below, wherever no other name, no point and no edge is in
 * the way. A place that finds no room goes unnamed, since the list beside the map has them all; an area keeps its name in
 * the middle. Widths are estimated from the number of letters.
 */
export function placeLabels(points: Named[], size: { width: number; height: number; fontSize: number }): Label[] {
  const taken: Box[] = points.flatMap((one) => (one.within ? [] : [boxAround(one.x, one.y, one.radius)]))
  const labels: Label[] = []
  for (const point of points.filter((one) => one.name !== '')) {
    const tried = candidates(point, size.fontSize)
    const free = tried.find(({ box }) => isWithin(box, size) && taken.every((other) => !overlap(box, other)))
    const fitting = free ?? (point.within ? tried[0] : undefined)
    if (!fitting) continue
    taken.push(fitting.box)
    labels.push(fitting.label)
  }
  return labels
}

function candidates(named: Named, fontSize: number): { label: Label; box: Box }[] {
  const { id, name } = named
  const width = [...name].length * fontSize * 0.54
  return spotsFor(named, fontSize).map(({ anchor, ...spot }) => {
    const left = anchor === 'start' ? spot.x : anchor === 'end' ? spot.x - width : spot.x - width / 2
    return {
      label: { id, name, anchor, x: Math.round(spot.x * 10) / 10, y: Math.round(spot.y * 10) / 10 },
      box: { left, right: left + width, top: spot.y - fontSize * 0.8, bottom: spot.y + fontSize * 0.25 },
    }
  })
}

/** Steps from the middle of an area in heights of a letter, the nearest first. */
const around = [0, 1, -1, 2, -2, 3, -3]
  .flatMap((down) => [0, 1, -1, 2, -2, 3, -3].map((right) => [right, down] as const))
  .sort((a, b) => Math.hypot(...a) - Math.hypot(...b))

/** Where a name may stand, the best first. */
function spotsFor(named: Named, fontSize: number): (Spot & { anchor: Label['anchor'] })[] {
  const { x, y } = named
  if (named.within)
    return around.map(([right, down]) => ({ anchor: 'middle', x: x + right * fontSize, y: y + down * fontSize }))
  const { radius } = named
  const gap = radius + fontSize * 0.25
  const [level, above, below] = [y + fontSize * 0.36, y - gap, y + gap + fontSize * 0.75]
  const beside = radius * 0.7
  return [
    { anchor: 'start', x: x + gap, y: level },
    { anchor: 'end', x: x - gap, y: level },
    { anchor: 'middle', x, y: above },
    { anchor: 'middle', x, y: below },
    { anchor: 'start', x: x + beside, y: above },
    { anchor: 'start', x: x + beside, y: below },
    { anchor: 'end', x: x - beside, y: above },
    { anchor: 'end', x: x - beside, y: below },
  ]
}

function boxAround(x: number, y: number, radius: number): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }
}

function isWithin(box: Box, { width, height }: { width: number; height: number }): boolean {
  return box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
