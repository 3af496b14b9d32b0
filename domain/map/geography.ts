/** Degrees east and north: longitude, latitude. */
export type Position = [number, number]

/** A former province as the map draws it: closed rings, the last position joined to the first. */
export type Outline = { name: string; rings: Position[][] }

/** What a place's position is of: the place's own, or only that of the district it lay in before July 2025. */
export const precisions = ['commune', 'district'] as const
export type Precision = (typeof precisions)[number]

/** Where a place lies. */
export type Point = { position: Position; precision: Precision }

/** What a map is drawn from: the former provinces, and where places lie, by their official codes. */
export type Geography = { outlines: Outline[]; points: (Point & { place: string })[] }
