import type { Status } from './proposal-content'

/** The states in which a proposal still looks for a partner. */
export const seeking: Status[] = ['open', 'in-discussion']
