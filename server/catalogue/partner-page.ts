import 'server-only'
import type { Locale } from '@/domain/locale'
import { db } from '../db'
import { toPartner } from './named'
import { kept } from './page-cache'
import { getTopicListings } from './topic-listings'

/** A local partner with what it has published in this language, or null. */
export const getPartnerPage = kept('partner-page', async (locale: Locale, id: string) => {
  const row = await db().agency.findUnique({ where: { id } })
  return row && { partner: toPartner(row, locale), listings: await getTopicListings({ agencyId: id }, locale) }
})
