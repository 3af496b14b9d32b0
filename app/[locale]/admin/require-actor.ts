import { redirect } from 'next/navigation'
import { mayDo, type Permission } from '@/domain/account/role'
import type { Locale } from '@/domain/locale'
import { getPathname } from '@/i18n/navigation'
import { getActor } from '@/server/accounts/session'
import type { Actor } from '@/server/actor'

type Href = Parameters<typeof getPathname>[0]['href']

/**
 * The signed-in person behind this page or action. A stranger is sent to sign in and then to `page`; someone whose role
 * does not allow it is sent to the page
 * that says so. Every page and every action of the desk asks this itself. (Next's own `forbidden()` answers a browser
 * without script with an empty page.)
 */
export async function requireActor(locale: Locale, page: Href, permission?: Permission): Promise<Actor> {
  const actor = await getActor()
  if (!actor) redirect(signInAddress(locale, page))
  if (permission && !mayDo(actor.role, permission)) refuse(locale)
  return actor
}

/** Leads on to the page that says that somebody's role does not allow this. */
export function refuse(locale: Locale): never {
  redirect(getPathname({ locale, href: '/admin/forbidden' }))
}

/** The address of the sign-in page that leads on to a page of the desk. */
export function signInAddress(locale: Locale, page: Href): string {
  return getPathname({ locale, href: { pathname: '/sign-in', query: { next: getPathname({ locale, href: page }) } } })
}
