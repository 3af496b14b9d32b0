import 'server-only'
import type { Gap } from '@/domain/listing-gap'
import { type Locale, locales } from '@/domain/locale'
import { projectContent } from '@/domain/portfolio/project-content'
import { findProjectGaps } from '@/domain/portfolio/project-requirements'
import { mayMoveProject } from '@/domain/portfolio/project-state'
import { Prisma } from '@/prisma/generated/client'
import type { Actor } from '../actor'
import { record } from '../audit'
import { catalogueChanged } from '../catalogue/page-cache'
import { db } from '../db'
import { publishEdition } from './project-store'

export type ProjectPublished =
  | { kind: 'published' }
  /** The document is not complete in one of the languages; nothing was published. */
  | { kind: 'incomplete'; gaps: { locale: Locale; gap: Gap }[] }
  /** Somebody saved after the page was read; nothing was published. */
  | { kind: 'conflict' }
  | { kind: 'not-found' }
  | { kind: 'forbidden' }

/**
 * Publishes a project's current document in both languages: a project is mostly facts, which are the same in both. The
 * public sees it at once. `lockVersion` names the document the publisher looked at.
 */
export async function publishProject(
  actor: Actor,
  request: { code: string; lockVersion: number },
): Promise<ProjectPublished> {
  const outcome = await db().$transaction(async (tx): Promise<ProjectPublished> => {
    // Locks the row: a save at the same moment waits, and then meets the new lock version.
    await tx.$queryRaw`SELECT id FROM "Project" WHERE code = ${request.code} FOR UPDATE`
    const project = await tx.project.findUnique({ where: { code: request.code } })
    if (!project) return { kind: 'not-found' }
    if (!mayMoveProject(actor.role, 'publish', project.state)) return { kind: 'forbidden' }
    if (project.lockVersion !== request.lockVersion) return { kind: 'conflict' }
    const content = projectContent.parse(project.content)
    const gaps = locales.flatMap((locale) => findProjectGaps(content, locale).map((gap) => ({ locale, gap })))
    if (gaps.length > 0) return { kind: 'incomplete', gaps }
    await publishEdition(tx, project.id, content, new Date())
    const detail = { code: project.code, lockVersion: project.lockVersion }
    await record(tx, actor, 'project.publish', { kind: 'project', id: project.id }, detail)
    return { kind: 'published' }
  })
  if (outcome.kind === 'published') catalogueChanged()
  return outcome
}

export type ProjectWithdrawn = 'withdrawn' | 'not-found' | 'forbidden'

/** Takes a project from the public. Its document and history stay. */
export async function withdrawProject(actor: Actor, code: string): Promise<ProjectWithdrawn> {
  const outcome = await db().$transaction(async (tx): Promise<ProjectWithdrawn> => {
    await tx.$queryRaw`SELECT id FROM "Project" WHERE code = ${code} FOR UPDATE`
    const project = await tx.project.findUnique({ where: { code } })
    if (!project) return 'not-found'
    if (!mayMoveProject(actor.role, 'withdraw', project.state)) return 'forbidden'
    const data = { state: 'withdrawn', edition: Prisma.DbNull, publishedAt: null } as const
    await tx.project.update({ where: { id: project.id }, data })
    await record(tx, actor, 'project.withdraw', { kind: 'project', id: project.id }, { code })
    return 'withdrawn'
  })
  if (outcome === 'withdrawn') catalogueChanged()
  return outcome
}
