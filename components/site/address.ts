import { type CatalogueQuery, emptyQuery, toCatalogueParams } from '@/domain/catalogue/catalogue-query'
import type { FeedKind } from '@/domain/feed/feed'
import type { ListingKind } from '@/domain/listing-state'
import { type NeedQuery, toNeedParams } from '@/domain/need/need-query'
import { emptyPortfolioQuery, type PortfolioQuery, toPortfolioParams } from '@/domain/portfolio/portfolio-query'
import type { getPathname } from '@/i18n/navigation'

/** An address within the site, before it is put into a language. */
export type Address = Parameters<typeof getPathname>[0]['href']

/** The page of a proposal. Codes are lower case in addresses. */
export function proposalAddress(code: string) {
  return { pathname: '/proposals/[code]', params: { code: code.toLowerCase() } } as const
}

/** The PDF of a proposal. */
export function proposalPdfAddress(code: string) {
  return { pathname: '/proposals/[code]/pdf', params: { code: code.toLowerCase() } } as const
}

/** The page of a need. Codes are lower case in addresses. */
export function needAddress(code: string) {
  return { pathname: '/needs/[code]', params: { code: code.toLowerCase() } } as const
}

/** The page of a story. Codes are lower case in addresses. */
export function storyAddress(code: string) {
  return { pathname: '/stories/[code]', params: { code: code.toLowerCase() } } as const
}

/** The page of a listing of any kind. Codes are lower case in addresses. */
export function listingAddress(kind: ListingKind, code: string) {
  if (kind === 'proposal') return proposalAddress(code)
  return kind === 'need' ? needAddress(code) : storyAddress(code)
}

/** The page of a priority field, by its key. */
export function fieldAddress(slug: string) {
  return { pathname: '/fields/[slug]', params: { slug } } as const
}

/** The page of a theme, by its key. */
export function themeAddress(slug: string) {
  return { pathname: '/themes/[slug]', params: { slug } } as const
}

/** The page of a local partner, by its key. */
export function partnerAddress(slug: string) {
  return { pathname: '/partners/[slug]', params: { slug } } as const
}

/** The page of a commune, by its official code. */
export function placeAddress(code: string) {
  return { pathname: '/places/[code]', params: { code } } as const
}

/** The page of a project of the portfolio. Codes are lower case in addresses. */
export function projectAddress(code: string) {
  return { pathname: '/portfolio/[code]', params: { code: code.toLowerCase() } } as const
}

/** The portfolio with nothing asked but this. */
export function portfolioAddress(narrow: Partial<PortfolioQuery> = {}) {
  return { pathname: '/portfolio', query: toPortfolioParams({ ...emptyPortfolioQuery, ...narrow }) } as const
}

/** The catalogue with nothing asked but this. */
export function narrowedAddress(narrow: Partial<CatalogueQuery>) {
  return { pathname: '/proposals', query: toCatalogueParams({ ...emptyQuery, ...narrow }) } as const
}

/** The list of needs, narrowed to what is asked. */
export function needsAddress(query: NeedQuery) {
  return { pathname: '/needs', query: toNeedParams(query) } as const
}

/** The Atom feed of what is newest of a kind. */
export function feedAddress(feed: FeedKind) {
  return feed === 'proposals' ? ('/feed.xml' as const) : (`/${feed}/feed.xml` as const)
}

/** The contact page with a listing already named in the form. */
export function askAddress(code: string) {
  return { pathname: '/contact', query: { about: code } } as const
}
