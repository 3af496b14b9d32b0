import { type Role, roles } from './account/role'
import type { ListingState } from './listing-state'

/** What a move asks for beside the right person at the right moment. */
export type Requirement =
  /** A word to whoever goes on with it. */
  | 'comment'
  /** At least one language could be published as it is. */
  | 'one-language-complete'
  /** Each language that is named could be published as it is. */
  | 'languages-complete'
  /** Something of it is public. */
  | 'public'
  /** Nothing of it is public, or will be at a set time. */
  | 'not-public'

type Step = { to: ListingState; by: readonly Role[] }
type Move = { steps: Partial<Record<ListingState, Step>>; needs: readonly Requirement[] }

const reviewers = ['director', 'admin'] as const

const step = (to: ListingState, by: readonly Role[]): Step => ({ to, by })

/**
 * Every way in which a listing or a page can move: from which state to which, by whom, and what it needs. Nothing else
 * decides it.
 */
export const lifecycle = {
  save: {
    steps: {
      draft: step('draft', roles),
      // Whoever reviews may mend a word without sending the whole back.
      submitted: step('submitted', reviewers),
      returned: step('returned', roles),
      // What was approved was another text.
      approved: step('draft', roles),
      published: step('draft', roles),
      withdrawn: step('draft', roles),
    },
    needs: [],
  },
  submit: {
    steps: {
      draft: step('submitted', roles),
      returned: step('submitted', roles),
      // As it is, once more: its document need not change for that.
      withdrawn: step('submitted', roles),
    },
    needs: ['one-language-complete'],
  },
  recall: { steps: { submitted: step('draft', roles) }, needs: [] },
  return: {
    steps: { submitted: step('returned', reviewers), approved: step('returned', reviewers) },
    needs: ['comment'],
  },
  approve: { steps: { submitted: step('approved', reviewers) }, needs: ['one-language-complete'] },
  publish: {
    steps: {
      draft: step('published', reviewers),
      submitted: step('published', reviewers),
      returned: step('published', reviewers),
      // Once it is approved, anyone may carry it out.
      approved: step('published', roles),
      published: step('published', reviewers),
      withdrawn: step('published', reviewers),
    },
    needs: ['languages-complete'],
  },
  withdraw: {
    steps: {
      draft: step('withdrawn', reviewers),
      submitted: step('withdrawn', reviewers),
      returned: step('withdrawn', reviewers),
      approved: step('withdrawn', reviewers),
      published: step('withdrawn', reviewers),
    },
    needs: ['public'],
  },
  archive: {
    steps: {
      draft: step('archived', reviewers),
      returned: step('archived', reviewers),
      withdrawn: step('archived', reviewers),
    },
    needs: ['not-public'],
  },
  reopen: { steps: { archived: step('draft', reviewers) }, needs: [] },
} as const satisfies Record<string, Move>

export type MoveName = keyof typeof lifecycle

/** The state that a move leads to; null when it cannot be made from this one, or not by someone of this role. */
export function stateAfter(role: Role, move: MoveName, from: ListingState): ListingState | null {
  const { steps }: Move = lifecycle[move]
  const found = steps[from]
  return found?.by.includes(role) ? found.to : null
}

/** The state that a move leads to from this one, whoever makes it; null when nobody can. */
export function stateFrom(move: MoveName, from: ListingState): ListingState | null {
  const { steps }: Move = lifecycle[move]
  return steps[from]?.to ?? null
}

/** Whether someone of this role may make this move from this state. */
export function mayMove(role: Role, move: MoveName, from: ListingState): boolean {
  return stateAfter(role, move, from) !== null
}
