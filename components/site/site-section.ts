/** The sections of the public site that the navigation leads to. */
export const siteSections = ['fields', 'proposals', 'needs', 'stories', 'portfolio', 'guidance'] as const
export type SiteSection = (typeof siteSections)[number]
