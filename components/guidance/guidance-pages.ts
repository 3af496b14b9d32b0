/** The pages of guidance below its first one, in the order in which they are offered. */
export const guidancePages = ['donors', 'partners', 'law', 'templates', 'questions'] as const
export type GuidancePage = (typeof guidancePages)[number]
