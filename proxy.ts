import { type NextRequest, NextResponse } from 'next/server'
import createMiddleware from 'next-intl/middleware'
import { toNotFound } from './app/to-not-found'
import { routing } from './i18n/routing'

const toRoute = createMiddleware(routing)

/**
 * Turns localised addresses into routes, `/` into the reader's language and keys that nobody knows into the page for lost
 * readers. It guards nothing: every room guards itself.
 */
export default async function proxy(request: NextRequest): Promise<NextResponse> {
  if (!canBeDecoded(request.nextUrl.pathname)) return new NextResponse('400 Bad Request', { status: 400 })
  return (await toNotFound(request)) ?? toRoute(request)
}

export const config = { matcher: '/((?!api|_next|.*\\..*).*)' }

/** An address such as `/en/%E0%A4%A` is no text; what it would lead to fails on it. */
function canBeDecoded(path: string): boolean {
  try {
    return decodeURIComponent(path) !== null
  } catch {
    return false
  }
}
