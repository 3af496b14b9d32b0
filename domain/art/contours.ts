/** A contour line as an SVG path, drawn as a stroke without fill. `opacity` grows towards the foot of the picture. */
export type Contour = { d: string; opacity: number }

/**
 * Contour lines for the cover of a listing without a photo, drawn edge to edge in a box of `width` × `height`.
 * The same seed (the listing's code) and size always give the same lines; other seeds give others.
 */
export function contours(seed: string, { width, height }: { width: number; height: number }): Contour[] {
  const random = randomFrom(seed)
  const hills = Array.from({ length: 4 }, (_, i) => ({
    length: height * (2.6 - i * 0.45) * (0.8 + 0.4 * random()),
    rise: [0.05, 0.034, 0.02, 0.01][i] ?? 0,
    phase: 2 * Math.PI * random(),
    drift: 0.9 * (random() - 0.35),
  }))
  const slope = (random() - 0.6) * 0.16
  const count = 15
  return Array.from({ length: count }, (_, i) => {
    const depth = i / (count - 1)
    const base = height * (0.14 + 0.86 * depth ** 0.82)
    const level = (x: number) =>
      hills.reduce(
        (y, hill) => y + height * hill.rise * Math.sin((2 * Math.PI * x) / hill.length + hill.phase + i * hill.drift),
        base + slope * (x - width / 2),
      )
    return { d: smooth(level, { width, step: height / 4 }), opacity: Math.round(16 + 34 * depth) / 100 }
  })
}

/** A curve through the levels in equal pieces; S lets each piece leave at the slope at which the last one arrived. */
function smooth(level: (x: number) => number, { width, step }: { width: number; step: number }): string {
  const pieces = Math.ceil(width / step)
  const third = width / pieces / 3
  const slope = (x: number) => (level(x + 1) - level(x - 1)) / 2
  const point = (x: number, y: number) => `${round(x)} ${round(y)}`
  const arrivals = Array.from({ length: pieces }, (_, i) => {
    const x = (i + 1) * third * 3
    return `${point(x - third, level(x) - slope(x) * third)} ${point(x, level(x))}`
  })
  return `M${point(0, level(0))}C${point(third, level(0) + slope(0) * third)} ${arrivals.join('S')}`
}

/** Numbers from 0 to 1, always the same for the same seed (FNV-1a into mulberry32). */
function randomFrom(seed: string): () => number {
  let state = 2166136261
  for (const letter of seed) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 16777619)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
