import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Outline, Position } from '@/domain/map/geography'
import { depthInside } from '@/domain/map/inside-rings'
import { loadProfile } from './profile'

const profiles = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)

describe.each(profiles.filter((name) => existsSync(join(import.meta.dirname, name, 'points.json'))))(
  'The map of %s',
  (name) => {
    test('Every place lies within the outline of its former province', async () => {
      const { outlines, points, localities } = await loadProfile(name)
      const provinceOf = new Map(localities.map((one) => [one.code, one.formerProvince]))
      expect(points.filter((one) => !provinceOf.has(one.code))).toEqual([])
      expect(new Set(points.map((one) => one.code)).size).toBe(points.length)
      const astray = points.filter((one) => depthIn(outlines, provinceOf.get(one.code), one.position) < 0.005)
      expect(astray).toEqual([])
    })

    test('No two places lie on one spot', async () => {
      const { points } = await loadProfile(name)
      expect(new Set(points.map((one) => one.position.join(' '))).size).toBe(points.length)
    })

    test('Every district that places were part of has a middle within its former province', async () => {
      const { outlines, localities } = await loadProfile(name)
      const file = join(import.meta.dirname, name, 'district-centres.json')
      const { centres }: { centres: Record<string, Record<string, Position>> } = JSON.parse(readFileSync(file, 'utf8'))
      for (const { formerProvince, formerDistricts } of localities) {
        for (const district of formerDistricts) {
          const centre = centres[formerProvince]?.[district]
          expect(centre, `${district}, ${formerProvince}`).toBeDefined()
          if (centre) expect(depthIn(outlines, formerProvince, centre), district).toBeGreaterThan(0)
        }
      }
    })
  },
)

function depthIn(outlines: Outline[], name: string | undefined, position: Position): number {
  return depthInside(position, outlines.find((outline) => outline.name === name)?.rings ?? [])
}
