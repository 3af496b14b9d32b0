import 'server-only'
import { dayOf } from '@/domain/day'
import type { Prisma } from '@/prisma/generated/client'

/**
 * The needs that somebody can still help with today in Viet Nam: neither met nor past their deadline. Whoever lists needs
 * asks for these; see `needState` for the same rule.
 */
export function stillAsked() {
  return {
    kind: 'need',
    status: { not: 'met' },
    OR: [{ deadline: null }, { deadline: { gte: new Date(dayOf(new Date())) } }],
  } satisfies Prisma.PublicationWhereInput
}

/** Every listing but the needs that are over. */
export function notOver() {
  return { OR: [{ kind: { not: 'need' } }, stillAsked()] } satisfies Prisma.PublicationWhereInput
}
