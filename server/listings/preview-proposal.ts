import 'server-only'
import { dayOf } from '@/domain/day'
import { inLocale } from '@/domain/in-locale'
import type { Locale } from '@/domain/locale'
import type { ProposalView } from '@/domain/proposal/proposal-view'
import type { Actor } from '../actor'
import { getSettings } from '../settings/site-profile'
import { getEditableListing } from './listing-desk'
import { previewFiling } from './preview-filing'

/**
 * The draft of a proposal as a reader would see it in one language if it were published now; null when there is no such
 * proposal, or when it has no field or local partner yet and so cannot be shown.
 */
export async function previewProposal(actor: Actor, code: string, locale: Locale): Promise<ProposalView | null> {
  const draft = await getEditableListing(actor, 'proposal', code)
  if (!draft) return null
  const { content } = draft
  const [{ field, agency, ...filing }, { rate, replyDays }] = await Promise.all([
    previewFiling(content, locale),
    getSettings(),
  ])
  if (!field || !agency) return null
  const today = dayOf(new Date())
  return {
    code: draft.code,
    locale,
    edition: inLocale(content, locale),
    field,
    agency,
    ...filing,
    rate,
    replyDays: content.contact.replyDays ?? replyDays,
    sample: draft.sample,
    firstPublishedOn: draft.published[locale] ? dayOf(draft.published[locale].at) : today,
    publishedOn: today,
    inOtherLocale: false,
  }
}
