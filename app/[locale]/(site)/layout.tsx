import type { Metadata } from 'next'
import type { Locale } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { env } from '@/server/env'
import { getSiteProfile } from '@/server/settings/site-profile'

type Props = { children: ReactNode; params: Promise<{ locale: Locale }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  const [t, profile] = await Promise.all([getTranslations('Site'), getSiteProfile(locale)])
  const name = t('name', { province: profile.provinceName })
  return {
    metadataBase: new URL(env().SITE_URL),
    title: { default: name, template: `%s – ${name}` },
    description: t('description', { province: profile.provinceTitle }),
    openGraph: { siteName: name, type: 'website', locale: locale === 'vi' ? 'vi_VN' : 'en_GB' },
  }
}

export default function SiteLayout({ children }: Props) {
  return children
}
