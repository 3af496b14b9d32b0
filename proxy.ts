import { type NextRequest, NextResponse } from 'next/server'
import createMiddleware from 'next-intl/middleware'
import { sitePageAddresses } from './components/site/site-page-address'
import { mostMegabytes, mostRequestBytes } from './domain/file/file-limits'
import { isLocale, type Locale } from './domain/locale'
import { type MatchedAddress, matchAddress } from './i18n/match-address'
import { routing } from './i18n/routing'
import { hasPage } from './server/catalogue/published-keys'
import { getReceipt } from './server/inquiries/get-receipt'

const toRoute = createMiddleware(routing)

/**
 * Turns localised addresses into routes and `/` into the reader's language, and answers addresses that lead nowhere. It
 * guards nothing: every room guards itself.
 *
 * A list without a query is a kept page; with one it is answered anew, by a route that has no address of its own.
 */
export default async function proxy(request: NextRequest): Promise<NextResponse> {
  if (Number(request.headers.get('content-length')) > mostRequestBytes) return tooLarge()
  const path = decode(request.nextUrl.pathname)
  if (path === null) return new NextResponse('400 Bad Request', { status: 400 })
  const response = toRoute(request)
  if (response.headers.has('location')) return response
  const address = matchAddress(path)
  if (!address || !(await leadsSomewhere(address))) return lost(request, path)
  const list = asked.find((one) => one === address.template)
  return list && isAsked(request) ? found(request, address.locale, list) : response
}

export const config = { matcher: ['/((?!api|_next|.*\\..*).*)', '/:locale(vi|en)/:path*'] }

/** The lists that are kept without a query and answered anew with one. */
const asked = ['/proposals', '/needs', '/portfolio'] as const

/** Next would cut the rest off and fail on it. A page with script says this itself, before anything is sent. */
function tooLarge(): NextResponse {
  const text =
    `Tệp lớn hơn ${mostMegabytes} MB nên chưa được nhận. Hãy quay lại trang trước và chọn tệp nhỏ hơn.\n` +
    `The file is larger than ${mostMegabytes} MB and was not taken. Go back to the page before and choose a smaller one.\n`
  return new NextResponse(text, { status: 413, headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}

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
  '/needs/[code]': 'needs',
  '/stories/[code]': 'stories',
  '/fields/[slug]': 'fields',
  '/themes/[slug]': 'themes',
  '/partners/[slug]': 'partners',
  '/places/[code]': 'places',
  '/portfolio/[code]': 'projects',
} as const

/** The nouns whose keys are codes. */
const coded = new Set<string>(['proposals', 'needs', 'stories', 'projects'])

async function leadsSomewhere({ template, params, locale }: MatchedAddress): Promise<boolean> {
  if (template === '/contact/received/[reference]') return (await getReceipt(params.reference ?? '')) !== null
  // The first page at an address is the page itself; what else is read there is part of it.
  const page = Object.entries(sitePageAddresses).find(([, address]) => address === template)?.[0]
  if (page) return hasPage('pages', `${page}/${locale}`)
  const noun = Object.entries(keyed).find(([one]) => one === template)?.[1]
  const key = Object.values(params)[0] ?? ''
  // A code in capitals is moved by its page.
  return !noun || hasPage(noun, coded.has(noun) ? key.toLowerCase() : key)
}

/** Whether the address has a query of the reader's; Next's own names the form in which it wants the answer. */
function isAsked(request: NextRequest): boolean {
  return [...request.nextUrl.searchParams.keys()].some((key) => key !== '_rsc')
}

function found(request: NextRequest, locale: Locale, list: (typeof asked)[number]): NextResponse {
  const url = request.nextUrl.clone()
  url.pathname = `/${locale}${list}/found`
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
