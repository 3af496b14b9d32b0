import 'server-only'
import type { Locale } from '@/domain/locale'
import { db } from '../db'
import { kept } from './page-cache'
import { stillAsked } from './still-asked'

/** How many local partners have a listing published in this language. */
export const countLocalPartners = kept('local-partners', async (locale: Locale): Promise<number> => {
  const partners = await db().publication.findMany({
    where: { locale, endedAt: null, agencyId: { not: null }, OR: [{ kind: 'proposal' }, stillAsked()] },
    distinct: ['agencyId'],
    select: { agencyId: true },
  })
  return partners.length
})
