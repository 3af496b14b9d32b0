/** The side of the square in which the drum is drawn; its centre is at (320, 320). */
export const drumSize = 640

/**
 * One stroke or filled area of the drum, in the 640 × 640 square. `width` is the width of the stroke; a filled area has
 * none. A renderer needs to know nothing else: colour and place are its own.
 */
export type DrumShape =
  | { kind: 'circle'; cx: number; cy: number; r: number; width: number }
  | { kind: 'path'; d: string; width: number }
  | { kind: 'path'; d: string; filled: true }

const centre = drumSize / 2
/** The outer radius; every band below is a fraction of it. */
const outer = centre - 2
const full = 2 * Math.PI

/** One bird, flying to the right, drawn about its middle. */
const bird = {
  body: 'M-44 4 C-30 -2 -22 -5 -10 -5 C-2 -16 6 -22 15 -25 C11 -16 10 -10 10 -5 C18 -4 26 -5 33 -9 C36 -12 40 -12 43 -9 L58 -3 L43 -4 C38 2 26 6 10 7 C4 13 -6 17 -15 18 C-9 13 -7 10 -7 7 C-20 8 -32 7 -44 4 Z',
  feathers: 'M-8 -2 C0 -8 6 -13 10 -17 M-5 3 C2 5 10 4 18 2 M-40 4 L-14 2',
  eye: 'M36.5 -7 C36.5 -9 39.5 -9 39.5 -7 C39.5 -5 36.5 -5 36.5 -7 Z',
}

/**
 * The face of a Đông Sơn bronze drum: from the centre a star of fourteen rays, dotted rings and saw teeth, a band of
 * flying birds, a meander, and the rim. For large, pale use on covers.
 */
export const drumFace: DrumShape[] = [
  star({ rays: 14, from: 0.085, to: 0.24 }),
  feathers(14),
  ring(0.265, 1.4),
  ring(0.285),
  ...dots({ at: 0.315, count: 48, radius: 0.016 }),
  ring(0.345),
  teeth({ from: 0.348, to: 0.375, count: 72 }),
  ring(0.38, 1.4),
  ...birds({ at: 0.475, count: 12 }),
  ring(0.57, 1.4),
  ticks({ from: 0.575, to: 0.6, count: 120 }),
  ring(0.605),
  ...dots({ at: 0.63, count: 90, radius: 0.015 }),
  ring(0.655),
  teeth({ from: 0.69, to: 0.66, count: 110 }),
  ring(0.695, 1.4),
  meander({ at: 0.755, count: 42 }),
  ring(0.815, 1.4),
  ticks({ from: 0.82, to: 0.845, count: 160 }),
  ring(0.85),
  ...dots({ at: 0.875, count: 120, radius: 0.0145 }),
  ring(0.9),
  teeth({ from: 0.905, to: 0.94, count: 140 }),
  ring(0.945, 1.4),
  ring(0.985),
  ring(1, 1.6),
]

/** The drum reduced to what is still clear at the size of a thumbnail: the star, one dotted ring, the rim. */
export const drumMark: DrumShape[] = [
  star({ rays: 16, from: 0.16, to: 0.56 }),
  beads({ at: 0.76, count: 22, radius: 0.042 }),
  ring(0.96, 24),
]

function ring(r: number, width = 1): DrumShape {
  return { kind: 'circle', cx: centre, cy: centre, r: round(outer * r), width }
}

type Band = { from: number; to: number; count: number }

function star({ rays, from, to }: { rays: number; from: number; to: number }): DrumShape {
  const corners = around(rays * 2, (angle, i) => point(i % 2 === 0 ? to : from, angle))
  return { kind: 'path', d: `M${corners.join('L')}Z`, filled: true }
}

/** The barbs between the rays of the star. */
function feathers(count: number): DrumShape {
  const barbs = around(count, (angle) => {
    const a = angle + Math.PI / count
    return `M${point(0.15, a)}L${point(0.225, a - 0.07)}L${point(0.2, a)}L${point(0.225, a + 0.07)}Z`
  })
  return { kind: 'path', d: barbs.join(''), width: 0.8 }
}

function teeth({ from, to, count }: Band): DrumShape {
  const half = Math.PI / count
  const line = around(count, (angle) => `${point(from, angle - half)}L${point(to, angle)}`)
  return { kind: 'path', d: `M${line.join('L')}Z`, width: 0.9 }
}

function ticks({ from, to, count }: Band): DrumShape {
  return {
    kind: 'path',
    d: around(count, (angle) => `M${point(from, angle)}L${point(to, angle)}`).join(''),
    width: 0.8,
  }
}

type Dots = { at: number; count: number; radius: number }

/** A ring of small circles, each with a point in it. */
function dots(band: Dots): DrumShape[] {
  return [{ kind: 'path', d: circles(band), width: 0.9 }, beads({ ...band, radius: band.radius * 0.28 })]
}

function beads(band: Dots): DrumShape {
  return { kind: 'path', d: circles(band), filled: true }
}

function circles({ at, count, radius }: Dots): string {
  const r = round(outer * radius)
  return around(count, (angle) => {
    const [x, y] = position(at, angle)
    return `M${round(x - r)} ${y}a${r} ${r} 0 1 0 ${round(2 * r)} 0a${r} ${r} 0 1 0 ${round(-2 * r)} 0Z`
  }).join('')
}

function birds({ at, count }: { at: number; count: number }): DrumShape[] {
  const flock = (d: string) => around(count, (angle) => turned(d, { at, angle, scale: outer / 335 })).join('')
  return [
    { kind: 'path', d: flock(bird.body), width: 1.1 },
    { kind: 'path', d: flock(bird.feathers), width: 0.8 },
    { kind: 'path', d: flock(bird.eye), filled: true },
  ]
}

function meander({ at, count }: { at: number; count: number }): DrumShape {
  const hook = 'M-19 14 L13 14 L13 -12 L-11 -12 L-11 6 L5 6 L5 -5 L-3 -5'
  return {
    kind: 'path',
    d: around(count, (angle) => turned(hook, { at, angle, scale: outer / 320 })).join(''),
    width: 1.2,
  }
}

/** A path drawn about the origin, moved out to a band and turned with it. Its coordinates must be absolute pairs. */
function turned(d: string, { at, angle, scale }: { at: number; angle: number; scale: number }): string {
  const [cos, sin] = [Math.cos(angle) * scale, Math.sin(angle) * scale]
  const [x0, y0] = position(at, angle)
  return d.replaceAll(/(-?[\d.]+) (-?[\d.]+)/g, (_, x: string, y: string) => {
    const [dx, dy] = [Number(x), Number(y)]
    return `${round(x0 + dx * cos - dy * sin)} ${round(y0 + dx * sin + dy * cos)}`
  })
}

function around(count: number, draw: (angle: number, i: number) => string): string[] {
  return Array.from({ length: count }, (_, i) => draw((full * i) / count, i))
}

/** A place at a fraction of the outer radius; angles run clockwise from the top, in radians. */
function position(r: number, angle: number): [x: number, y: number] {
  return [round(centre + outer * r * Math.sin(angle)), round(centre - outer * r * Math.cos(angle))]
}

function point(r: number, angle: number): string {
  return position(r, angle).join(' ')
}

/** One decimal is finer than a printed hair line at the largest size in use, and halves the length of the paths. */
function round(value: number): number {
  return Math.round(value * 10) / 10
}
