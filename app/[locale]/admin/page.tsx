import { locale as rootLocale } from 'next/root-params'
import type { Locale } from '@/domain/locale'
import { redirect } from '@/i18n/navigation'
import { requireActor } from './require-actor'

/** The desk opens on the proposals. */
export default async function DeskPage() {
  const locale = (await rootLocale()) as Locale
  await requireActor(locale, '/admin')
  redirect({ href: '/admin/proposals', locale })
}
