import { type NextRequest, NextResponse } from 'next/server'
import createMiddleware from 'next-intl/middleware'
import { locales } from './domain/locale'
import { routing } from './i18n/routing'

const toRoute = createMiddleware(routing)

/**
 * Turns localised addresses into routes and `/` into the reader's language. It guards nothing: every room guards itself.
 * The catalogue without a query is a kept page; with one it is answered anew by a route of its own, which has no address.
 */
export default function proxy(request: NextRequest): NextResponse {
  const { pathname, searchParams } = request.nextUrl
  if (!canBeDecoded(pathname)) return new NextResponse('400 Bad Request', { status: 400 })
  const catalogue = catalogues.find(({ address }) => pathname === address || pathname === `${address}/found`)
  if (catalogue?.address === pathname && [...searchParams.keys()].some((key) => key !== '_rsc')) {
    return NextResponse.rewrite(sameQuery(request, catalogue.route))
  }
  if (catalogue && pathname !== catalogue.address)
    return NextResponse.redirect(sameQuery(request, catalogue.address), 308)
  return toRoute(request)
}

export const config = { matcher: '/((?!api|_next|.*\\..*).*)' }

const catalogues = locales.map((locale) => ({
  address: `/${locale}${routing.pathnames['/proposals'][locale]}`,
  route: `/${locale}/proposals/found`,
}))

function sameQuery(request: NextRequest, pathname: string): URL {
  const url = request.nextUrl.clone()
  url.pathname = pathname
  return url
}

/** An address such as `/en/%E0%A4%A` is no text; what it would lead to fails on it. */
function canBeDecoded(path: string): boolean {
  try {
    return decodeURIComponent(path) !== null
  } catch {
    return false
  }
}
