import type { Locale } from '@/domain/locale'
import recorded from './proposal-fixture.json'
import type { ProposalInput } from './proposal-paper'

/** A whole proposal as the public sees it, with something in every section; a new copy each time, free to be changed. */
export function proposalFixture(locale: Locale): ProposalInput {
  return JSON.parse(JSON.stringify(recorded[locale]))
}
