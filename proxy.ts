import { type NextRequest, NextResponse } from 'next/server'
import createMiddleware from 'next-intl/middleware'
import { isLocale } from './domain/locale'
import { matchAddress } from './i18n/match-address'
import { routing } from './i18n/routing'
import { hasPage } from './server/catalogue/published-keys'

const toRoute = createMiddleware(routing)

/**
 * Turns localised addresses into routes and `/` into the reader's language, and answers addresses that lead nowhere. It
 * guards nothing: every room guards itself.
 */
export default async function proxy(request: NextRequest): Promise<NextResponse> {
  const path = decode(request.nextUrl.pathname)
  if (path === null) return new NextResponse('400 Bad Request', { status: 400 })
  const response = toRoute(request)
  if (response.headers.has('location')) return response
  return (await leadsSomewhere(path)) ? response : lost(request, path)
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
} as const

async function leadsSomewhere(path: string): Promise<boolean> {
  const address = matchAddress(path)
  if (!address) return false
  const noun = Object.entries(keyed).find(([template]) => template === address.template)?.[1]
  const key = Object.values(address.params)[0] ?? ''
  // A code in capitals is moved by its page.
  return !noun || hasPage(noun, noun === 'proposals' ? key.toLowerCase() : key)
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
