import 'server-only'
import { dayOf } from '@/domain/day'
import { inLocale } from '@/domain/in-locale'
import type { Locale } from '@/domain/locale'
import { withConsent } from '@/domain/story/story-content'
import type { StoryView } from '@/domain/story/story-view'
import type { Actor } from '../actor'
import { findArguedProposals } from '../catalogue/find-argued-proposals'
import { getEditableListing } from './listing-desk'
import { previewFiling } from './preview-filing'

/**
 * The draft of a story as a reader would see it in one language if it were published now, without the voices that have
 * not agreed to it; null when there is none.
 */
export async function previewStory(actor: Actor, code: string, locale: Locale): Promise<StoryView | null> {
  const draft = await getEditableListing(actor, 'story', code)
  if (!draft) return null
  const content = withConsent(draft.content)
  const [filing, proposals] = await Promise.all([
    previewFiling(content, locale),
    findArguedProposals(content.proposals, locale),
  ])
  return {
    code: draft.code,
    locale,
    edition: inLocale(content, locale),
    ...filing,
    sample: draft.sample,
    publishedOn: dayOf(new Date()),
    inOtherLocale: false,
    proposals,
  }
}
