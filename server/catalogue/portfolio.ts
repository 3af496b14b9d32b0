import 'server-only'
import { dayOf } from '@/domain/day'
import { inLocale } from '@/domain/in-locale'
import type { Locale } from '@/domain/locale'
import { projectContent } from '@/domain/portfolio/project-content'
import type { ProjectView } from '@/domain/portfolio/project-view'
import { Prisma } from '@/prisma/generated/client'
import { db } from '../db'
import { toNamed, toPlace } from './named'
import { kept } from './page-cache'

const published = { state: 'published', edition: { not: Prisma.DbNull } } as const

/**
 * Every published project in one language, by code. A province has some hundreds of projects in all the years together, so
 * all are kept at once and filtered and counted in memory.
 */
export const findProjects = kept('portfolio', async (locale: Locale): Promise<ProjectView[]> => {
  const [rows, fields, agencies, places] = await Promise.all([
    db().project.findMany({ where: published, orderBy: { code: 'asc' } }),
    db().field.findMany(),
    db().agency.findMany(),
    db().locality.findMany(),
  ])
  const named = (list: Parameters<typeof toNamed>[0][], id: string | null) => {
    const row = list.find((one) => one.id === id)
    return row ? toNamed(row, locale) : null
  }
  return rows.map((row) => {
    const content = projectContent.parse(row.edition)
    return {
      code: row.code,
      sample: row.sample,
      edition: inLocale(content, locale),
      field: named(fields, content.field),
      agency: named(agencies, content.agency),
      places: places.filter((place) => content.localities.includes(place.id)).map((place) => toPlace(place, locale)),
      publishedOn: dayOf(row.publishedAt ?? row.updatedAt),
    }
  })
})

/** A published project in one language; null when there is none. The code may be in small letters. */
export async function getProject(locale: Locale, code: string): Promise<ProjectView | null> {
  return (await findProjects(locale)).find((project) => project.code === code.toUpperCase()) ?? null
}

/** Every published project, with the day (YYYY-MM-DD) of its publication, for the site map. */
export async function findProjectAddresses(): Promise<{ code: string; changedOn: string }[]> {
  return (await findProjects('vi')).map(({ code, publishedOn }) => ({ code, changedOn: publishedOn }))
}
