/** The moves that neither change a document nor what the public sees. */
export const reviewMoves = ['submit', 'recall', 'return', 'approve', 'archive', 'reopen'] as const
export type ReviewMove = (typeof reviewMoves)[number]

/** Those of them that a page of the site knows: it is part of the site and always public. */
export const pageMoves = ['submit', 'recall', 'return', 'approve'] as const satisfies readonly ReviewMove[]
export type PageMove = (typeof pageMoves)[number]
