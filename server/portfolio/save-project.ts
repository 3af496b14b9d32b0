import 'server-only'
import { mayDo } from '@/domain/account/role'
import { dayOf } from '@/domain/day'
import { emptyProject, type ProjectContent, projectContent } from '@/domain/portfolio/project-content'
import { mayMoveProject } from '@/domain/portfolio/project-state'
import type { Actor } from '../actor'
import { record } from '../audit'
import { db, type Transaction } from '../db'
import { nextCode } from '../listings/code-series'
import { getSettings } from '../settings/site-profile'
import { insertProject, updateProject } from './project-store'

/** Begins an empty project under the next free code of this year; null when the actor may not. */
export async function createProject(actor: Actor): Promise<string | null> {
  if (!mayDo(actor.role, 'listing.create')) return null
  const { codePrefix } = await getSettings()
  return db().$transaction(async (tx) => {
    const code = await nextCode(tx, 'project', codePrefix, Number(dayOf(new Date()).slice(0, 4)))
    const { id } = await insertProject(tx, { code, content: emptyProject(), sample: false })
    await record(tx, actor, 'project.create', { kind: 'project', id }, { code })
    return code
  })
}

export type ProjectSaved =
  | { kind: 'saved'; lockVersion: number }
  /** Somebody saved in between; `lockVersion` is theirs, and nothing was written. */
  | { kind: 'conflict'; lockVersion: number }
  /** A key in the document names a field, partner or commune that does not exist. */
  | { kind: 'unknown-key' }
  | { kind: 'not-found' }
  | { kind: 'forbidden' }

/**
 * Saves a project's document, however incomplete it is; the audit event keeps what stood there before. `lockVersion` is
 * the one the writer began from; when it is no longer the current one, nothing is written. What the public sees does not
 * change.
 */
export async function saveProject(
  actor: Actor,
  change: { code: string; lockVersion: number; content: ProjectContent },
): Promise<ProjectSaved> {
  return db().$transaction(async (tx): Promise<ProjectSaved> => {
    const project = await tx.project.findUnique({ where: { code: change.code } })
    if (!project) return { kind: 'not-found' }
    if (!mayMoveProject(actor.role, 'save', project.state)) return { kind: 'forbidden' }
    const { id, lockVersion } = project
    const before = projectContent.parse(project.content)
    const content = projectContent.parse(change.content)
    if (await namesUnknownKey(tx, content)) return { kind: 'unknown-key' }
    if (lockVersion === change.lockVersion && isSame(before, content)) return { kind: 'saved', lockVersion }
    const taken = await tx.project.updateMany({
      where: { id, lockVersion: change.lockVersion },
      data: { lockVersion: { increment: 1 } },
    })
    if (taken.count === 0) return { kind: 'conflict', lockVersion }
    await updateProject(tx, id, content)
    await record(tx, actor, 'project.save', { kind: 'project', id }, { code: project.code, before })
    return { kind: 'saved', lockVersion: lockVersion + 1 }
  })
}

/** Parsing puts the properties of both into the order of the schema, so equal documents are equal texts. */
function isSame(one: ProjectContent, other: ProjectContent): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

async function namesUnknownKey(tx: Transaction, { field, agency, localities }: ProjectContent): Promise<boolean> {
  const places = [...new Set(localities)]
  if (field !== null && (await tx.field.count({ where: { id: field } })) === 0) return true
  if (agency !== null && (await tx.agency.count({ where: { id: agency } })) === 0) return true
  return (await tx.locality.count({ where: { id: { in: places } } })) < places.length
}
