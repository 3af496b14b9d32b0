import 'server-only'
import { mayDo } from '@/domain/account/role'
import { cleanLine } from '@/domain/clean-text'
import { foldAccents } from '@/domain/fold-accents'
import { type ProjectContent, type ProjectStatus, projectContent } from '@/domain/portfolio/project-content'
import type { ProjectState } from '@/domain/portfolio/project-state'
import type { Project } from '@/prisma/generated/client'
import type { Actor } from '../actor'
import { db } from '../db'

/** A project in the desk's list. */
export type DeskProject = {
  code: string
  titleVi: string
  titleEn: string
  state: ProjectState
  status: ProjectStatus
  sample: boolean
  /** The day of which its record is true, as exactly as it is known; null while nobody has said. */
  asOf: string | null
  updatedAt: Date
  /** Whether the document has changed since it was last published. */
  changed: boolean
}

const pageSize = 30

/** Projects for the desk, last changed first, with the number in each state under the same words. */
export async function findDeskProjects(actor: Actor, query: { q: string; state: ProjectState | null; page: number }) {
  const counts: Record<ProjectState, number> = { draft: 0, published: 0, withdrawn: 0 }
  if (!mayDo(actor.role, 'listing.read')) return { items: [] as DeskProject[], counts, pages: 1 }
  const rows = await db().project.findMany({ orderBy: [{ updatedAt: 'desc' }, { code: 'desc' }] })
  const words = foldAccents(cleanLine(query.q)).split(' ')
  const found = rows.filter((row) => {
    const text = foldAccents([row.code, row.titleVi, row.titleEn].join(' '))
    return words.every((word) => text.includes(word))
  })
  for (const row of found) counts[row.state] += 1
  const inState = query.state ? found.filter((row) => row.state === query.state) : found
  return {
    items: inState.slice((query.page - 1) * pageSize, query.page * pageSize).map(toDeskProject),
    counts,
    pages: Math.max(1, Math.ceil(inState.length / pageSize)),
  }
}

function toDeskProject(row: Project): DeskProject {
  const { code, titleVi, titleEn, state, sample, updatedAt } = row
  const { status, asOf } = projectContent.parse(row.content)
  return { code, titleVi, titleEn, state, sample, updatedAt, status, asOf, changed: isChanged(row) }
}

/** A project as its form opens it. */
export type EditableProject = {
  code: string
  state: ProjectState
  sample: boolean
  lockVersion: number
  content: ProjectContent
  updatedAt: Date
  changed: boolean
}

/** The current document of a project; null when there is none. */
export async function getEditableProject(actor: Actor, code: string): Promise<EditableProject | null> {
  if (!mayDo(actor.role, 'listing.read')) return null
  const row = await db().project.findUnique({ where: { code: code.toUpperCase() } })
  if (!row) return null
  const { state, sample, lockVersion, updatedAt } = row
  return {
    code: row.code,
    state,
    sample,
    lockVersion,
    content: projectContent.parse(row.content),
    updatedAt,
    changed: isChanged(row),
  }
}

function isChanged({ content, edition }: Project): boolean {
  if (edition === null) return false
  return JSON.stringify(projectContent.parse(content)) !== JSON.stringify(projectContent.parse(edition))
}
