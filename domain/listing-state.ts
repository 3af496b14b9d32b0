import type { Role } from './account/role'

export const listingStates = ['draft', 'published', 'withdrawn'] as const
export type ListingState = (typeof listingStates)[number]

export const listingKinds = ['proposal', 'need', 'story'] as const
export type ListingKind = (typeof listingKinds)[number]

/** Every way a listing can move, from where, and who may move it. `null` in `to` leaves the state as it is. */
export const transitions = {
  save: { from: ['draft', 'published', 'withdrawn'], to: null, by: ['officer', 'director', 'admin'] },
  publish: { from: ['draft', 'published', 'withdrawn'], to: 'published', by: ['director', 'admin'] },
  withdraw: { from: ['published'], to: 'withdrawn', by: ['director', 'admin'] },
} as const satisfies Record<string, { from: ListingState[]; to: ListingState | null; by: Role[] }>

export type Transition = keyof typeof transitions

/** Whether someone of this role may make this move from this state. */
export function mayMove(role: Role, transition: Transition, state: ListingState): boolean {
  const rule: { from: readonly ListingState[]; by: readonly Role[] } = transitions[transition]
  return rule.by.includes(role) && rule.from.includes(state)
}
