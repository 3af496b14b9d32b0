import { getLocale } from 'next-intl/server'
import { requireActor } from '@/app/[locale]/admin/require-actor'
import { redirect } from '@/i18n/navigation'

/** The desk opens on the proposals. */
export default async function DeskPage() {
  const locale = await getLocale()
  await requireActor(locale, '/admin')
  redirect({ href: '/admin/proposals', locale })
}
