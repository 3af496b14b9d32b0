import { type NextRequest, NextResponse } from 'next/server'
import createMiddleware from 'next-intl/middleware'
import { isLocale } from './domain/locale'
import { type MatchedAddress, matchAddress } from './i18n/match-address'
import { routing } from './i18n/routing'
import { hasPage } from './server/catalogue/published-keys'

const toRoute = createMiddleware(routing)

/**
 * Turns localised addresses into routes and `/` into the reader's language, and answers addresses that lead nowhere. It
 * guards nothing: every room guards itself.
 *
 * Catalogue and portfolio without a query are kept pages; with one each is answered anew, by a route that has no address of
 * its own.
 */
export default async function proxy(request: NextRequest): Promise<NextResponse> {
  const path = decode(request.nextUrl.pathname)
  if (path === null) return new NextResponse('400 Bad Request', { status: 400 })
  const response = toRoute(request)
  if (response.headers.has('location')) return response
  const address = matchAddress(path)
  if (!address || !(await leadsSomewhere(address))) return lost(request, path)
  return isAsked(request) && isKeptUnasked(address.template) ? found(request, address) : response
}

export const config = { matcher: '/((?!api|_next|.*\\..*).*)' }

/** An address such as `/en/%E0%A4%A` is no text; what it would lead to fails on it. */
function decode(path: string): string | null {
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}

/** The routes whose address ends in a key, and the noun it is a key of. */
const keyed = {
  '/proposals/[code]': 'proposals',
  '/fields/[slug]': 'fields',
  '/themes/[slug]': 'themes',
  '/partners/[slug]': 'partners',
  '/places/[code]': 'places',
  '/portfolio/[code]': 'projects',
} as const

/** The nouns whose keys are codes. */
const coded = ['proposals', 'projects']

async function leadsSomewhere({ template, params }: MatchedAddress): Promise<boolean> {
  const noun = Object.entries(keyed).find(([one]) => one === template)?.[1]
  const key = Object.values(params)[0] ?? ''
  // A code in capitals is moved by its page.
  return !noun || hasPage(noun, coded.some((one) => one === noun) ? key.toLowerCase() : key)
}

/** Whether the address has a query of the reader's; Next's own names the form in which it wants the answer. */
function isAsked(request: NextRequest): boolean {
  return [...request.nextUrl.searchParams.keys()].some((key) => key !== '_rsc')
}

const keptUnasked = ['/proposals', '/portfolio']

function isKeptUnasked(template: string): boolean {
  return keptUnasked.includes(template)
}

function found(request: NextRequest, { locale, template }: MatchedAddress): NextResponse {
  const url = request.nextUrl.clone()
  url.pathname = `/${locale}${template}/found`
  return NextResponse.rewrite(url)
}

/**
 * A page that helps, with the status that tells the truth. Next itself draws a page that was not found only in the
 * browser, so that a reader without script would see nothing.
 */
function lost(request: NextRequest, path: string): NextResponse {
  const [, locale] = path.split('/')
  const page = new URL(`/${isLocale(locale) ? locale : routing.defaultLocale}/lost`, request.url)
  return NextResponse.rewrite(page, { status: 404 })
}
