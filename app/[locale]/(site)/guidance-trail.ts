import type { Locale } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { findPublicPages } from '@/server/site-pages/get-site-page'

/** The way to a page of guidance from the top of that section, where its first page can be read. */
export async function guidanceTrail(locale: Locale) {
  const [t, shown] = await Promise.all([getTranslations('Site'), findPublicPages(locale)])
  return shown.includes('guidance') ? [{ label: t('guidance'), href: '/guidance' as const }] : []
}
