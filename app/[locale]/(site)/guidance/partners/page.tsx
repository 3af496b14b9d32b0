import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { Locale } from 'next-intl'
import { JourneySteps } from '@/components/guidance/journey-steps'
import { PageNote } from '@/components/guidance/page-note'
import { getSitePage } from '@/server/site-pages/get-site-page'
import { sitePageMetadata } from '../../site-page-metadata'
import { GuidanceFrame } from '../guidance-frame'

type Props = { params: Promise<{ locale: Locale }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return sitePageMetadata('partners', (await params).locale)
}

export default async function PartnersPage({ params }: Props) {
  const { locale } = await params
  const page = await getSitePage('partners', locale)
  if (!page) notFound()
  const { title, lead, steps, note } = page.edition
  return (
    <GuidanceFrame locale={locale} here="partners" title={title} lead={lead}>
      <JourneySteps steps={steps} />
      <PageNote text={note} />
    </GuidanceFrame>
  )
}
