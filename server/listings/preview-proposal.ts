import 'server-only'
import { dayOf } from '@/domain/day'
import { inLocale } from '@/domain/in-locale'
import type { Locale } from '@/domain/locale'
import type { ProposalView } from '@/domain/proposal/proposal-view'
import type { Actor } from '../actor'
import { toField, toNamed, toPlace } from '../catalogue/named'
import { db } from '../db'
import { geographyOf } from '../places/geography'
import { getSettings } from '../settings/site-profile'
import { getEditableListing } from './listing-desk'

/**
 * The draft of a proposal as a reader would see it in one language if it were published now; null when there is no such
 * proposal, or when it has no field or local partner yet and so cannot be shown.
 */
export async function previewProposal(actor: Actor, code: string, locale: Locale): Promise<ProposalView | null> {
  const draft = await getEditableListing(actor, 'proposal', code)
  if (!draft?.content.field || !draft.content.agency) return null
  const { content } = draft
  const [field, agency, themes, localities, { rate, replyDays }] = await Promise.all([
    db().field.findUniqueOrThrow({ where: { id: draft.content.field } }),
    db().agency.findUniqueOrThrow({ where: { id: draft.content.agency } }),
    db().theme.findMany({ where: { id: { in: content.themes } }, orderBy: { position: 'asc' } }),
    db().locality.findMany({ where: { id: { in: content.localities } }, orderBy: { id: 'asc' } }),
    getSettings(),
  ])
  const today = dayOf(new Date())
  return {
    code: draft.code,
    locale,
    edition: inLocale(content, locale),
    field: toField(field, locale),
    agency: toNamed(agency, locale),
    themes: themes.map((theme) => toNamed(theme, locale)),
    places: localities.map((place) => toPlace(place, locale)),
    geography: await geographyOf(localities),
    rate,
    replyDays: content.contact.replyDays ?? replyDays,
    sample: draft.sample,
    firstPublishedOn: draft.published[locale] ? dayOf(draft.published[locale].at) : today,
    publishedOn: today,
    inOtherLocale: false,
  }
}
