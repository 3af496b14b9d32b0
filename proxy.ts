import createMiddleware from 'next-intl/middleware'
import { routing } from './i18n/routing'

/** Turns localised addresses into routes and `/` into the reader's language. It guards nothing: every room guards itself. */
export default createMiddleware(routing)

export const config = { matcher: '/((?!api|_next|.*\\..*).*)' }
