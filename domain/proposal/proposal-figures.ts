import type { ProposalContent } from './proposal-content'

/** What the sums of a proposal need; satisfied by the document and by its edition in one language. */
type Sums = {
  budget: { amount: number }[]
  commitments: { amount: number }[]
  counterpart: { amount: number }
  currency: ProposalContent['currency']
}

/**
 * The sums of a proposal, in minor units of its currency.
 *
 * `sought` is the sum of the budget lines; `gap` what is still open after commitments; `total` adds the counterpart
 * contribution; `counterpartShare` is the counterpart as a fraction of the total (0 to 1).
 */
export function proposalFigures(proposal: Sums) {
  const sought = sum(proposal.budget)
  const committed = sum(proposal.commitments)
  const counterpart = proposal.counterpart.amount
  const total = sought + counterpart
  return {
    currency: proposal.currency,
    sought,
    committed,
    gap: Math.max(0, sought - committed),
    counterpart,
    total,
    counterpartShare: total === 0 ? 0 : counterpart / total,
  }
}

export type ProposalFigures = ReturnType<typeof proposalFigures>

function sum(rows: { amount: number }[]): number {
  return rows.reduce((total, row) => total + row.amount, 0)
}
