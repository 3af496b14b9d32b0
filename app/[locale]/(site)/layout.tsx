import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { env } from '@/server/env'
import { getSiteProfile } from '@/server/settings/site-profile'
import { sharePicture } from './share-picture'

export async function generateMetadata(): Promise<Metadata> {
  const locale = await getLocale()
  const [t, profile] = await Promise.all([getTranslations('Site'), getSiteProfile(locale)])
  const name = t('name', { province: profile.provinceName })
  const description = t('description', { province: profile.provinceTitle })
  return {
    metadataBase: new URL(env().SITE_URL),
    title: { default: name, template: `%s – ${name}` },
    description,
    ...(await sharePicture(locale, { kind: 'page', key: 'site' })),
  }
}

export default function SiteLayout({ children }: { children: ReactNode }) {
  return children
}
