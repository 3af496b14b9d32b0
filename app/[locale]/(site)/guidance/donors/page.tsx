import type { Metadata } from 'next'
import type { Locale } from 'next-intl'
import { PublicPage } from '../../public-page'
import { sitePageMetadata } from '../../site-page-metadata'

type Props = { params: Promise<{ locale: Locale }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return sitePageMetadata('donors', (await params).locale)
}

export default async function DonorsPage({ params }: Props) {
  return <PublicPage locale={(await params).locale} page="donors" />
}
