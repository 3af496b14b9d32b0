import { notFound } from 'next/navigation'
import { locale as rootLocale } from 'next/root-params'
import { hasLocale } from 'next-intl'
import { getRequestConfig } from 'next-intl/server'
import { timeZone } from '@/domain/day'
import { routing } from './routing'

/** The language of a request comes from its address; route handlers and actions pass it, as they have no root parameters. */
export default getRequestConfig(async (request) => {
  // An address without a route has no root parameter. Reading what the proxy says of it makes a page one that cannot be kept.
  const locale = request.locale ?? (await rootLocale()) ?? (await request.requestLocale)
  if (!hasLocale(routing.locales, locale)) notFound()
  return { locale, timeZone, messages: (await import(`../messages/${locale}.json`)).default }
})
