import type { Locale } from '../locale'
import { convert, type ExchangeRate } from '../money/money'
import { proposalFigures } from '../proposal/proposal-figures'
import type { ProposalView } from '../proposal/proposal-view'

/**
 * A proposal of a list: as it is published in the reader's language, or else in the other; null when it is no longer
 * published. `note` is empty where the reader wrote none.
 */
export type SelectionItem = { code: string; note: string; proposal: ProposalView | null }

/** A list of proposals as a reader sees it, in the reader's language and at the site's rate of exchange. */
export type Selection = { locale: Locale; items: SelectionItem[]; rate: ExchangeRate }

/** What the published proposals of a list add up to; money in minor units (US$ cents, đồng). */
export type SelectionTotals = {
  proposals: number
  soughtUsd: number
  soughtVnd: number
  gapUsd: number
  gapVnd: number
  people: number
}

/** The published proposals of a list, in its order. */
export function publishedOf({ items }: Selection): ProposalView[] {
  return items.flatMap(({ proposal }) => (proposal ? [proposal] : []))
}

/** Adds a list up. A person who benefits from two proposals counts twice. */
export function selectionTotals(selection: Selection): SelectionTotals {
  const { rate } = selection
  const none: SelectionTotals = { proposals: 0, soughtUsd: 0, soughtVnd: 0, gapUsd: 0, gapVnd: 0, people: 0 }
  return publishedOf(selection).reduce((sum, { edition }) => {
    const { sought, gap, currency } = proposalFigures(edition)
    const inBoth = (amount: number) => ({
      usd: convert({ amount, currency }, 'USD', rate).amount,
      vnd: convert({ amount, currency }, 'VND', rate).amount,
    })
    return {
      proposals: sum.proposals + 1,
      soughtUsd: sum.soughtUsd + inBoth(sought).usd,
      soughtVnd: sum.soughtVnd + inBoth(sought).vnd,
      gapUsd: sum.gapUsd + inBoth(gap).usd,
      gapVnd: sum.gapVnd + inBoth(gap).vnd,
      people: sum.people + (edition.beneficiaries.people ?? 0),
    }
  }, none)
}
