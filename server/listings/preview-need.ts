import 'server-only'
import { dayOf } from '@/domain/day'
import { inLocale } from '@/domain/in-locale'
import type { Locale } from '@/domain/locale'
import { needState } from '@/domain/need/need-state'
import type { NeedView } from '@/domain/need/need-view'
import type { Actor } from '../actor'
import { findNearNeed } from '../catalogue/find-near-need'
import { getSettings } from '../settings/site-profile'
import { getEditableListing } from './listing-desk'
import { previewFiling } from './preview-filing'

/** The draft of a need as a reader would see it in one language if it were published now; null when there is none. */
export async function previewNeed(actor: Actor, code: string, locale: Locale): Promise<NeedView | null> {
  const draft = await getEditableListing(actor, 'need', code)
  if (!draft) return null
  const { content } = draft
  const filed = {
    fieldId: content.field,
    agencyId: content.agency,
    themes: content.themes.map((id) => ({ id })),
    localities: content.localities.map((id) => ({ id })),
  }
  const [filing, near, { rate }] = await Promise.all([
    previewFiling(content, locale),
    findNearNeed({ ...filed, code: draft.code }, locale),
    getSettings(),
  ])
  const today = dayOf(new Date())
  return {
    code: draft.code,
    locale,
    edition: inLocale(content, locale),
    state: needState(content, today),
    ...filing,
    rate,
    sample: draft.sample,
    publishedOn: today,
    inOtherLocale: false,
    ...near,
  }
}
