import type { Metadata } from 'next'
import type { Locale } from 'next-intl'
import { PublicPage } from '../../public-page'
import { sitePageMetadata } from '../../site-page-metadata'

/** Texts come into force and end by themselves, so the kept page is made anew within the hour. */
export const revalidate = 3600

type Props = { params: Promise<{ locale: Locale }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return sitePageMetadata('law', (await params).locale)
}

export default async function LawPage({ params }: Props) {
  return <PublicPage locale={(await params).locale} page="law" />
}
