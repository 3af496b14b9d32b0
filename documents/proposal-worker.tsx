import { locales } from '@/domain/locale'
import type { ProposalInput } from './proposal-paper'
import { renderProposal } from './render-proposal'
import { warmUpInput } from './warm-up'

// The pool gives a thread its first job only when this is done.
for (const locale of locales) await renderProposal(warmUpInput(locale))

/** What the pool of `server/documents/pdf-workers.ts` runs in a thread of its own. */
export default function proposalWorker(input: ProposalInput): Promise<Uint8Array> {
  return renderProposal(input)
}
