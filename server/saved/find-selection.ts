import 'server-only'
import { type Locale, otherLocale } from '@/domain/locale'
import type { SavedNotes } from '@/domain/saved/saved-list'
import type { Selection, SelectionItem } from '@/domain/saved/selection'
import { getPublishedProposal } from '../catalogue/published-proposal'
import { getSiteProfile } from '../settings/site-profile'

/** The proposals of a list in its order, each in the reader's language or else in the other; those withdrawn keep their place. */
export async function findSelection(codes: readonly string[], notes: SavedNotes, locale: Locale): Promise<Selection> {
  const [profile, items] = await Promise.all([
    getSiteProfile(locale),
    Promise.all(codes.map((code) => findItem(code, notes[code] ?? '', locale))),
  ])
  return { locale, items, rate: profile.rate }
}

async function findItem(code: string, note: string, locale: Locale): Promise<SelectionItem> {
  const address = code.toLowerCase()
  const own = await getPublishedProposal(locale, address)
  return { code, note, proposal: own ?? (await getPublishedProposal(otherLocale(locale), address)) }
}
