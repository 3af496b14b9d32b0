import type { Metadata } from 'next'
import type { Locale } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { LostReader } from '@/components/site/lost-reader'
import { SiteFrame } from '../site-frame'

type Props = { params: Promise<{ locale: Locale }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('NotFound'))('title'), robots: { index: false } }
}

/** What `proxy.ts` shows, with the status 404, at an address that leads nowhere. It has no address of its own. */
export default async function LostPage({ params }: Props) {
  const { locale } = await params
  return (
    <SiteFrame locale={locale} address="/">
      <LostReader />
    </SiteFrame>
  )
}
