import 'server-only'
import { type Locale, locales } from '@/domain/locale'
import { completeProposal } from '@/domain/proposal/complete-proposal'
import type { ProposalContent } from '@/domain/proposal/proposal-content'
import type { Actor } from '../actor'
import { createListing } from '../listings/create-listing'
import { publishListing } from '../listings/publish-listing'
import { saveListing } from '../listings/save-listing'

/** For tests: a complete draft; returns its code and lock version. */
export async function writeProposal(actor: Actor, change: Partial<ProposalContent> = {}) {
  const code = await createListing(actor, 'proposal')
  if (!code) throw new Error('This actor may not create proposals.')
  const saved = await saveListing(actor, { code, lockVersion: 1, content: completeProposal(change) })
  if (saved.kind !== 'saved') throw new Error(`Not saved: ${saved.kind}`)
  return { code, lockVersion: saved.lockVersion }
}

/** For tests: a published proposal; returns its code and lock version. */
export async function publishProposal(
  director: Actor,
  change: Partial<ProposalContent> = {},
  languages: Locale[] = [...locales],
) {
  const draft = await writeProposal(director, change)
  const outcome = await publishListing(director, { ...draft, locales: languages })
  if (outcome.kind !== 'published') throw new Error(`Not published: ${JSON.stringify(outcome)}`)
  return draft
}
