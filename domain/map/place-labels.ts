import type { Spot } from './fit-projection'

/** What is to be named, in the order of who may choose first. */
type Named = Spot & { id: string; radius: number; name: string }

/** Where a name begins, on its base line; a name before its point ends there. */
export type Label = Spot & { id: string; name: string; anchor: 'start' | 'end' | 'middle' }

type Box = { left: number; right: number; top: number; bottom: number }

/**
 * Sets names beside their points: after it, before it, above or below, wherever no other name, no point and no edge is in
 * the way. A name that finds no room is left out, since the list beside the map has them all. Widths are estimated from
 * letters, a little wide.
 */
export function placeLabels(points: Named[], size: { width: number; height: number; fontSize: number }): Label[] {
  const taken: Box[] = points.map(({ x, y, radius }) => boxAround(x, y, radius))
  const labels: Label[] = []
  for (const point of points) {
    const fitting = candidates(point, size.fontSize).find(
      ({ box }) => isWithin(box, size) && taken.every((other) => !overlap(box, other)),
    )
    if (!fitting) continue
    taken.push(fitting.box)
    labels.push(fitting.label)
  }
  return labels
}

function candidates({ id, name, x, y, radius }: Named, fontSize: number): { label: Label; box: Box }[] {
  const width = [...name].length * fontSize * 0.58
  const gap = radius + fontSize * 0.25
  const middle = y + fontSize * 0.36
  return [
    { anchor: 'start' as const, x: x + gap, y: middle },
    { anchor: 'end' as const, x: x - gap, y: middle },
    { anchor: 'middle' as const, x, y: y - gap },
    { anchor: 'middle' as const, x, y: y + gap + fontSize * 0.75 },
    { anchor: 'start' as const, x: x + radius * 0.7, y: y - radius * 0.8 },
    { anchor: 'start' as const, x: x + radius * 0.7, y: y + radius * 0.8 + fontSize * 0.75 },
  ].map(({ anchor, ...spot }) => {
    const left = anchor === 'start' ? spot.x : anchor === 'end' ? spot.x - width : spot.x - width / 2
    return {
      label: { id, name, anchor, x: Math.round(spot.x * 10) / 10, y: Math.round(spot.y * 10) / 10 },
      box: { left, right: left + width, top: spot.y - fontSize * 0.8, bottom: spot.y + fontSize * 0.25 },
    }
  })
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
