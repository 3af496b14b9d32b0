import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ListingKind } from '@/domain/listing-state'
import type { Localized } from '@/domain/locale'
import type { Outline, Point } from '@/domain/map/geography'
import type { AgencySeed } from './agency-seed'
import type { SampleFiles, SampleNeed, SampleProposal, SampleStory, SeededProject } from './sample'

/** A commune, ward or special zone as `localities.json` lists it. */
export type LocalitySeed = {
  code: string
  type: string
  name: Localized
  formerProvince: string
  formerDistricts: string[]
  formerNames: string[]
}

/** Where a commune, ward or special zone lies, as `points.json` lists it. */
export type PointSeed = Point & { code: string }

/** A sample listing of any kind; `earlier` tells what was published of it before, the oldest first. */
export type Sample = {
  number: number
  content: Record<string, unknown>
  files?: SampleFiles
  earlier?(now: Record<string, unknown>): { publishedOn: string; content: Record<string, unknown> }[]
}

/** Everything one province begins with. */
export type Profile = {
  settings: unknown
  agencies: AgencySeed[]
  localities: LocalitySeed[]
  /** Empty where the province has no map yet. */
  outlines: Outline[]
  points: PointSeed[]
  samples: Record<ListingKind, Sample[]>
  /** Where the files of the samples lie. */
  filesFolder: string
  /** The year in the codes of the samples, and when the newest of them was published. */
  year: number
  samplesPublishedBy: Date
  projects: SeededProject[]
}

/** The names of all provinces that have a folder beside this file. */
export function profileNames(): string[] {
  return readdirSync(import.meta.dirname).filter((name) => existsSync(join(import.meta.dirname, name, 'settings.ts')))
}

/** Reads a province's folder beside this file. @throws Error when there is no such folder. */
export async function loadProfile(name: string): Promise<Profile> {
  const folder = join(import.meta.dirname, name)
  if (!profileNames().includes(name)) {
    throw new Error(`SEED_PROFILE names no folder of prisma/seed: ${name}.`)
  }
  const [{ settings, samples }, { agencies }, { projects }, proposals, needs, stories] = await Promise.all([
    import(join(folder, 'settings.ts')) as Promise<{ settings: unknown; samples: { year: number; publishedBy: Date } }>,
    import(join(folder, 'agencies.ts')) as Promise<{ agencies: AgencySeed[] }>,
    import(join(folder, 'projects.ts')) as Promise<{ projects: SeededProject[] }>,
    loadEach<{ proposal: SampleProposal }>(join(folder, 'proposals')),
    loadEach<{ need: SampleNeed }>(join(folder, 'needs')),
    loadEach<{ story: SampleStory }>(join(folder, 'stories')),
  ])
  return {
    settings,
    agencies,
    localities: JSON.parse(readFileSync(join(folder, 'localities.json'), 'utf8')),
    outlines: readList(join(folder, 'outlines.json')),
    points: readList(join(folder, 'points.json')),
    samples: {
      proposal: proposals.map((file) => file.proposal),
      need: needs.map((file) => file.need),
      story: stories.map((file) => file.story),
    },
    filesFolder: join(folder, 'files'),
    year: samples.year,
    samplesPublishedBy: samples.publishedBy,
    projects,
  }
}

/** A list that a province may do without. */
function readList<Item>(file: string): Item[] {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : []
}

function loadEach<Content>(folder: string): Promise<Content[]> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts'))
  return Promise.all(files.map((file) => import(join(folder, file)) as Promise<Content>))
}
