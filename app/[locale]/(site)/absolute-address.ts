import type { Locale } from 'next-intl'
import type { Address } from '@/components/site/address'
import { getPathname } from '@/i18n/navigation'
import { env } from '@/server/env'

/** An address with the site's own in front, as readers outside the site need it. */
export function absoluteAddress(address: Address, locale: Locale): string {
  return `${env().SITE_URL}${getPathname({ href: address, locale })}`
}
