import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { env } from '@/server/env'
import { getSiteProfile } from '@/server/settings/site-profile'

export async function generateMetadata(): Promise<Metadata> {
  const locale = await getLocale()
  const [t, profile] = await Promise.all([getTranslations('Site'), getSiteProfile(locale)])
  const name = t('name', { province: profile.provinceName })
  return {
    metadataBase: new URL(env().SITE_URL),
    title: { default: name, template: `%s – ${name}` },
    description: t('description', { province: profile.provinceTitle }),
    openGraph: { siteName: name, type: 'website', locale: locale === 'vi' ? 'vi_VN' : 'en_GB' },
  }
}

export default function SiteLayout({ children }: { children: ReactNode }) {
  return children
}
