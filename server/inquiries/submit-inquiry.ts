import 'server-only'
import { createHmac, randomInt } from 'node:crypto'
import type { InquiryForm } from '@/domain/inquiry/inquiry'
import type { Locale } from '@/domain/locale'
import { record } from '../audit'
import { db, type Transaction } from '../db'
import { env } from '../env'

/** Where a request came from: the language of the page and the sender's network address. */
export type Sender = { locale: Locale; address: string }

export type SubmitOutcome = { kind: 'stored'; reference: string } | { kind: 'too-many' }

/** At most so many requests within ten minutes: from one address, with one e-mail, and altogether. */
export const inquiryLimits = { perAddress: 5, perEmail: 5, altogether: 60, minutes: 10 }

/**
 * Stores a contact request before anything is answered, and returns the reference the donor may quote.
 * The same form sent twice (equal `formToken`) is stored once and answered with the same reference.
 * Codes that are not published in either language are left out.
 */
export async function submitInquiry(form: InquiryForm, sender: Sender): Promise<SubmitOutcome> {
  const senderHash = createHmac('sha256', env().NEXTAUTH_SECRET).update(sender.address).digest('hex')
  return db().$transaction(async (tx) => {
    // One at a time, so that a burst cannot pass the limit between counting and storing.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('inquiry'))`
    const earlier = await tx.inquiry.findUnique({ where: { formToken: form.formToken } })
    if (earlier) return { kind: 'stored', reference: earlier.reference }
    if (await isTooMany(tx, senderHash, form.email)) return { kind: 'too-many' }

    const { codes, consent: _consent, ...fields } = form
    const listings = await tx.publication.findMany({
      where: { code: { in: codes.map((code) => code.toUpperCase()) }, endedAt: null },
      select: { listingId: true },
      distinct: ['listingId'],
    })
    const inquiry = await tx.inquiry.create({
      data: {
        ...fields,
        reference: newReference(),
        locale: sender.locale,
        consentedAt: new Date(),
        senderHash,
        listings: { connect: listings.map(({ listingId }) => ({ id: listingId })) },
      },
    })
    await record(tx, null, 'inquiry.submit', { kind: 'inquiry', id: inquiry.reference })
    return { kind: 'stored', reference: inquiry.reference }
  })
}

async function isTooMany(tx: Transaction, senderHash: string, email: string): Promise<boolean> {
  const createdAt = { gte: new Date(Date.now() - inquiryLimits.minutes * 60_000) }
  const fromAddress = await tx.inquiry.count({ where: { createdAt, senderHash } })
  const withEmail = await tx.inquiry.count({ where: { createdAt, email: { equals: email, mode: 'insensitive' } } })
  const altogether = await tx.inquiry.count({ where: { createdAt } })
  return (
    fromAddress >= inquiryLimits.perAddress ||
    withEmail >= inquiryLimits.perEmail ||
    altogether >= inquiryLimits.altogether
  )
}

/** Letters and digits that cannot be taken for one another when read out. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'

function newReference(): string {
  const part = () => Array.from({ length: 4 }, () => alphabet[randomInt(alphabet.length)]).join('')
  return `${part()}-${part()}`
}
