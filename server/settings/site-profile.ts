import 'server-only'
import { inLocale } from '@/domain/in-locale'
import type { Locale } from '@/domain/locale'
import { type SiteProfile, type SiteSettings, siteSettings } from '@/domain/settings/site-settings'
import { kept } from '../catalogue/page-cache'
import { db } from '../db'

/** What this installation is called and how it is reached, in one language. Kept until settings change. */
export const getSiteProfile = kept(
  'site-profile',
  async (locale: Locale): Promise<SiteProfile> => inLocale(await getSettings(), locale),
)

/** The settings in both languages, read anew. */
export async function getSettings(): Promise<SiteSettings> {
  const row = await db().siteSettings.findUniqueOrThrow({ where: { id: 1 } })
  return siteSettings.parse(row.content)
}
