import 'server-only'
import type { Prisma } from '@/prisma/generated/client'
import type { Actor } from './actor'
import type { Transaction } from './db'

/** What was done; named after the command. */
export type AuditAction =
  | 'listing.create'
  | 'listing.save'
  | 'listing.publish'
  | 'listing.withdraw'
  | 'listing.assign'
  | 'listing.submit'
  | 'listing.recall'
  | 'listing.return'
  | 'listing.approve'
  | 'listing.archive'
  | 'listing.reopen'
  | 'listing.set-time'
  | 'listing.cancel-time'
  | 'listing.keep-time'
  | 'listing.refuse-time'
  | 'listing.comment'
  | 'listing.resolve-comment'
  | 'listing.reopen-comment'
  | 'project.create'
  | 'project.save'
  | 'project.publish'
  | 'project.withdraw'
  | 'file.add'
  | 'inquiry.submit'
  | 'inquiry.update'
  | 'account.sign-in'
  | 'account.sign-in-refused'
  | 'account.sign-out-everywhere'
  | 'account.change-password'
  | 'account.create'
  | 'account.update'
  | 'settings.save'
  | 'samples.remove'
  | 'page.save'
  | 'page.publish'
  | 'workbook.import'
  | 'page.submit'
  | 'page.recall'
  | 'page.return'
  | 'page.approve'
  | 'page.archive'
  | 'page.reopen'
  | 'page.withdraw'
  | 'page.set-time'
  | 'page.cancel-time'
  | 'page.keep-time'
  | 'page.refuse-time'
  | 'page.comment'
  | 'page.resolve-comment'
  | 'page.reopen-comment'

type Subject = { kind: 'listing' | 'project' | 'inquiry' | 'account' | 'settings' | 'page' | 'import'; id: string }

/** Records what someone did (null: a stranger or the program), within the transaction that does it. */
export async function record(
  tx: Transaction,
  actor: Pick<Actor, 'id'> | null,
  action: AuditAction,
  subject: Subject,
  detail: Prisma.InputJsonObject = {},
): Promise<void> {
  await tx.auditEvent.create({
    data: { actorId: actor?.id ?? null, action, subjectKind: subject.kind, subjectId: subject.id, detail },
  })
}
