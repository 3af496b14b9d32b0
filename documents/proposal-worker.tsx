import { type ProposalInput, proposalPaper } from './proposal-paper'
import { renderProposal } from './render-proposal'

/** What the pool of `server/documents/pdf-workers.ts` runs in a thread of its own. */
export default function proposalWorker(input: ProposalInput): Promise<Uint8Array> {
  return renderProposal(input)
}
