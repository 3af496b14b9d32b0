import 'server-only'
import type { Actor } from '../actor'
import type { Transaction } from '../db'

/** How long one stretch of writing is one revision. */
const minutes = 15

/**
 * The listing's last revision, if it is work of this person that was saved by itself within the last minutes and that nobody
 * can have looked at as a version: never published, and nothing was said of the listing or done with it since but saving.
 */
export async function findRunningRevision(tx: Transaction, actor: Actor, listingId: string) {
  const last = await tx.revision.findFirst({
    where: { listingId },
    orderBy: { number: 'desc' },
    include: { _count: { select: { publications: true } } },
  })
  if (!last?.autosavedFrom || last.authorId !== actor.id || last._count.publications > 0) return null
  const began = last.autosavedFrom
  if (Date.now() - began.getTime() > minutes * 60_000) return null
  const [said, done] = await Promise.all([
    tx.comment.count({ where: { listingId, createdAt: { gte: began } } }),
    tx.auditEvent.count({
      where: { subjectKind: 'listing', subjectId: listingId, at: { gte: began }, action: { notIn: saving } },
    }),
  ])
  return said + done === 0 ? { id: last.id, autosavedFrom: began } : null
}

const saving = ['listing.save', 'file.add']
