import 'server-only'
import { mayDo } from '@/domain/account/role'
import type { PageKey } from '@/domain/site-page/site-page'
import type { Actor } from '../actor'
import type { Transaction } from '../db'

/** What staff comment on: a listing by its code, or a page of the site. */
export type CommentSubject = { kind: 'listing'; code: string } | { kind: 'page'; key: PageKey }

/** Whoever reads a subject at the desk may also say something of it. */
export function mayComment(actor: Actor, subject: CommentSubject): boolean {
  return mayDo(actor.role, subject.kind === 'listing' ? 'listing.read' : 'page.edit')
}

/** The columns by which comments belong to a subject, and its id in the audit; null when it does not exist. */
export async function findSubject(tx: Transaction, subject: CommentSubject) {
  if (subject.kind === 'page') {
    const page = await tx.sitePage.findUnique({ where: { key: subject.key }, select: { key: true } })
    return page && { columns: { pageKey: page.key }, id: page.key }
  }
  const where = { code: subject.code.toUpperCase() }
  const listing = await tx.listing.findUnique({ where, select: { id: true } })
  return listing && { columns: { listingId: listing.id }, id: listing.id }
}
