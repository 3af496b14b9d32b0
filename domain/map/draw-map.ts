import { fitProjection, type Spot } from './fit-projection'
import type { Outline, Position } from './geography'
import { deepestInside } from './inside-rings'
import { pointRadius } from './point-radius'
import { spreadPoints } from './spread-points'

/** What is to be drawn at a position, its size growing with `value`. */
export type Mark = { id: string; position: Position; value: number }

/** How large the drawing is and its points are, in its own units. */
export type MapBox = {
  width: number
  maxHeight: number
  margin: number
  radius: { least: number; most: number }
  /** How far apart the centres of points are kept, where that moves none of them further than `reach`. */
  distance: number
  reach: number
}

export type DrawnArea = { name: string; path: string; label: Spot }
export type DrawnPoint = Spot & { id: string; radius: number }

/** A map ready for any surface: paths and spots in a box of this size, the greatest points first so that small ones lie on top. */
export type MapDrawing = { width: number; height: number; areas: DrawnArea[]; points: DrawnPoint[] }

/** Draws former provinces and what lies in them; null where there are no outlines to draw. */
export function drawMap(outlines: Outline[], marks: Mark[], box: MapBox): MapDrawing | null {
  const rings = outlines.flatMap((outline) => outline.rings)
  const projection = fitProjection(
    [...rings.flat(), ...(rings.length > 0 ? marks.map((mark) => mark.position) : [])],
    box,
  )
  if (!projection) return null
  const { width, height, project } = projection
  const greatest = Math.max(0, ...marks.map((mark) => mark.value))
  const points = marks.map(({ id, position, value }) => ({
    id,
    ...project(position),
    radius: pointRadius(value, greatest, box.radius),
  }))
  return {
    width,
    height,
    areas: outlines.map(({ name, rings }) => ({
      name,
      path: rings.map((ring) => pathOf(ring.map(project))).join(''),
      label: project(deepestInside(rings)),
    })),
    points: spreadPoints(points, box)
      .map((point) => ({ ...point, x: Math.round(point.x * 10) / 10, y: Math.round(point.y * 10) / 10 }))
      .sort((a, b) => b.radius - a.radius || a.id.localeCompare(b.id)),
  }
}

function pathOf(spots: Spot[]): string {
  return `M${spots.map(({ x, y }) => `${x} ${y}`).join('L')}Z`
}
