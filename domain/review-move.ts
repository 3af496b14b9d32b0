/** The moves that neither change a document nor what the public sees. */
export const reviewMoves = ['submit', 'recall', 'return', 'approve', 'archive', 'reopen'] as const
export type ReviewMove = (typeof reviewMoves)[number]
