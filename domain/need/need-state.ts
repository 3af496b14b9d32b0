import type { NeedContent } from './need-content'

/** How much of a need is met, whatever the day. */
export const needStatuses = ['open', 'partly-met', 'met'] as const
export type NeedStatus = (typeof needStatuses)[number]

/** How a need stands on a day: as far as it is met, or over because its deadline has passed. */
export type NeedState = NeedStatus | 'expired'

type Quantities = Pick<NeedContent, 'quantity' | 'met'>

/** A need without a quantity is one thing, met or not. */
export function needStatus({ quantity, met }: Quantities): NeedStatus {
  if (met >= (quantity ?? 1)) return 'met'
  return met > 0 ? 'partly-met' : 'open'
}

/**
 * The state of a need on a calendar day (YYYY-MM-DD) in Viet Nam. The day of its deadline still belongs to it; what is met
 * stays met.
 */
export function needState(need: Quantities & Pick<NeedContent, 'deadline'>, today: string): NeedState {
  const status = needStatus(need)
  return status !== 'met' && need.deadline !== null && need.deadline < today ? 'expired' : status
}

/** Whether somebody can still help. */
export function isAsked(state: NeedState): boolean {
  return state === 'open' || state === 'partly-met'
}
