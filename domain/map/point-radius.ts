/**
 * The radius of a point for a value: its area grows with the value, from `least` for nothing to `most` for the greatest
 * value on the map, so that twice as much looks twice as much.
 */
export function pointRadius(value: number, greatest: number, range: { least: number; most: number }): number {
  if (!(greatest > 0) || !(value > 0)) return range.least
  const share = Math.min(1, value / greatest)
  const area = range.least ** 2 + share * (range.most ** 2 - range.least ** 2)
  return Math.round(Math.sqrt(area) * 10) / 10
}
