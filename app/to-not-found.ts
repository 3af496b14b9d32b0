import { type NextRequest, NextResponse } from 'next/server'
import { type Locale, locales } from '@/domain/locale'
import { routing } from '@/i18n/routing'
import { isKnownKey, type KeyedPage } from '@/server/catalogue/known-keys'

/** The routes that end in the key of something, and what the key is of. */
const keyed = {
  '/proposals/[code]': 'proposal',
  '/fields/[slug]': 'field',
  '/themes/[slug]': 'theme',
  '/partners/[slug]': 'partner',
  '/places/[code]': 'place',
} as const

const sections = (Object.entries(keyed) as [keyof typeof keyed, KeyedPage][]).flatMap(([route, kind]) =>
  locales.map((locale) => ({
    kind,
    locale,
    start: `/${locale}${routing.pathnames[route][locale].replace(/\[.*/, '')}`,
  })),
)

/**
 * Where an address names something that does not exist: an address without a route, so that the answer is drawn on the
 * server. A page that calls `notFound()` answers with the same status, but its body is empty without script.
 */
export async function toNotFound(request: NextRequest): Promise<NextResponse | null> {
  const { pathname } = request.nextUrl
  const section = sections.find(({ start }) => pathname.startsWith(start))
  const key = section ? decodeURIComponent(pathname.slice(section.start.length)) : ''
  if (!section || key === '' || key.includes('/') || (await isKnownKey(section.kind, key))) return null
  return answerIn(section.locale, request)
}

function answerIn(locale: Locale, request: NextRequest): NextResponse {
  const headers = new Headers(request.headers)
  headers.set('x-next-intl-locale', locale)
  return NextResponse.rewrite(new URL(`/${locale}/not-found`, request.url), { request: { headers } })
}
