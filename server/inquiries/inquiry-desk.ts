import 'server-only'
import { z } from 'zod'
import { mayDo } from '@/domain/account/role'
import { cleanText } from '@/domain/clean-text'
import { type InquiryState, inquiryStates } from '@/domain/inquiry/inquiry'
import type { Actor } from '../actor'
import { record } from '../audit'
import { db } from '../db'

const inquiryPageSize = 30

/** Contact requests, newest first; `state` null finds all. With the number of requests in each state. */
export async function findInquiries(actor: Actor, query: { state: InquiryState | null; page: number }) {
  if (!mayDo(actor.role, 'inquiry.read')) return { items: [], counts: noCounts(), pages: 1 }
  const where = query.state ? { state: query.state } : {}
  const [items, groups] = await Promise.all([
    db().inquiry.findMany({
      where,
      orderBy: { createdAt: 'desc' },
      skip: (query.page - 1) * inquiryPageSize,
      take: inquiryPageSize,
      include: { listings: { select: { code: true } } },
    }),
    db().inquiry.groupBy({ by: ['state'], _count: true }),
  ])
  const counts = noCounts()
  for (const group of groups) counts[group.state] = group._count
  const total = query.state ? counts[query.state] : counts.new + counts.answered + counts.closed
  return { items, counts, pages: Math.max(1, Math.ceil(total / inquiryPageSize)) }
}

/** How many contact requests nobody has dealt with yet. */
export async function countNewInquiries(actor: Actor): Promise<number> {
  return mayDo(actor.role, 'inquiry.read') ? db().inquiry.count({ where: { state: 'new' } }) : 0
}

const noCounts = (): Record<InquiryState, number> => ({ new: 0, answered: 0, closed: 0 })

/** One contact request with the listings it asks about; null when there is none. */
export async function getInquiry(actor: Actor, reference: string) {
  if (!mayDo(actor.role, 'inquiry.read')) return null
  return db().inquiry.findUnique({
    where: { reference },
    include: {
      listings: { select: { code: true, kind: true, titleVi: true, titleEn: true }, orderBy: { code: 'asc' } },
    },
  })
}

export const inquiryUpdate = z.object({
  state: z.enum(inquiryStates),
  note: z.string().transform(cleanText).pipe(z.string().max(4000, 'tooLong')),
})

/** Sets how far a contact request has been dealt with, and the staff's own note on it. */
export async function updateInquiry(
  actor: Actor,
  reference: string,
  change: z.infer<typeof inquiryUpdate>,
): Promise<'saved' | 'not-found' | 'forbidden'> {
  if (!mayDo(actor.role, 'inquiry.answer')) return 'forbidden'
  return db().$transaction(async (tx) => {
    const before = await tx.inquiry.findUnique({ where: { reference } })
    if (!before) return 'not-found'
    await tx.inquiry.update({ where: { reference }, data: change })
    const detail = { from: before.state, to: change.state }
    await record(tx, actor, 'inquiry.update', { kind: 'inquiry', id: reference }, detail)
    return 'saved'
  })
}
