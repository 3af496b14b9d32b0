/** The lists of the desk's home page that have a page of their own. */
export const homeLists = ['waiting', 'expiring', 'outdated', 'unchecked'] as const
export type HomeList = (typeof homeLists)[number]
