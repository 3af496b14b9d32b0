import 'server-only'
import { dayOf } from '@/domain/day'
import { type Locale, otherLocale } from '@/domain/locale'
import type { ProposalEdition, ProposalView } from '@/domain/proposal/proposal-view'
import { db } from '../db'
import { geographyOf } from '../places/geography'
import { getSettings } from '../settings/site-profile'
import { toField, toNamed, toPlace } from './named'
import { kept } from './page-cache'

/** The current publication of a proposal in one language; null when there is none. `code` in any letter case. */
export const getPublishedProposal = kept('published-proposal', async (locale: Locale, code: string) => {
  const row = await db().publication.findFirst({
    where: { code: code.toUpperCase(), locale, kind: 'proposal', endedAt: null },
    include: {
      field: true,
      agency: true,
      themes: { orderBy: { position: 'asc' } },
      localities: { orderBy: { id: 'asc' } },
      listing: { include: { publications: { select: { locale: true, publishedAt: true, endedAt: true } } } },
    },
  })
  if (!row?.field || !row.agency) return null
  const edition = row.content as ProposalEdition
  const { rate, replyDays } = await getSettings()
  const siblings = row.listing.publications
  const first = siblings
    .filter((one) => one.locale === locale)
    .reduce((earliest, one) => (one.publishedAt < earliest ? one.publishedAt : earliest), row.publishedAt)
  const view: ProposalView = {
    code: row.code,
    locale,
    edition,
    field: toField(row.field, locale),
    agency: toNamed(row.agency, locale),
    themes: row.themes.map((theme) => toNamed(theme, locale)),
    places: row.localities.map((place) => toPlace(place, locale)),
    geography: await geographyOf(row.localities),
    rate,
    replyDays: edition.contact.replyDays ?? replyDays,
    sample: row.sample,
    firstPublishedOn: dayOf(first),
    publishedOn: dayOf(row.publishedAt),
    inOtherLocale: siblings.some((one) => one.locale === otherLocale(locale) && one.endedAt === null),
  }
  return view
})
