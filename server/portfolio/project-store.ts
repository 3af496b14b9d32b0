import 'server-only'
import type { ProjectContent } from '@/domain/portfolio/project-content'
import type { Prisma } from '@/prisma/generated/client'
import type { Transaction } from '../db'

const ids = (keys: string[]) => keys.map((id) => ({ id }))

/** The columns of a project that repeat what its document says. */
function columnsOf(content: ProjectContent) {
  return {
    content: content as Prisma.InputJsonObject,
    titleVi: content.title.vi,
    titleEn: content.title.en,
    status: content.status,
    country: content.country,
    fieldId: content.field,
    agencyId: content.agency,
    startYear: content.period.from,
    endYear: content.period.to,
  }
}

/** Writes a new project, which nobody outside sees. */
export function insertProject(
  tx: Transaction,
  { code, content, sample }: { code: string; content: ProjectContent; sample: boolean },
) {
  return tx.project.create({
    data: { ...columnsOf(content), code, sample, localities: { connect: ids(content.localities) } },
  })
}

/** Replaces a project's document; the caller has checked the lock version in the same transaction. */
export async function updateProject(tx: Transaction, id: string, content: ProjectContent): Promise<void> {
  await tx.project.update({
    where: { id },
    data: { ...columnsOf(content), localities: { set: ids(content.localities) } },
  })
}

/** Makes a document what the public reads of a project. */
export async function publishEdition(tx: Transaction, id: string, content: ProjectContent, at: Date): Promise<void> {
  const edition = content as Prisma.InputJsonObject
  await tx.project.update({ where: { id }, data: { state: 'published', edition, publishedAt: at } })
}
