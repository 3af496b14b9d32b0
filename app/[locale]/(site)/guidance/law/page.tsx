import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { Locale } from 'next-intl'
import { LawRegister } from '@/components/guidance/law-register'
import { PageNote } from '@/components/guidance/page-note'
import { dayOf } from '@/domain/day'
import { getSitePage } from '@/server/site-pages/get-site-page'
import { sitePageMetadata } from '../../site-page-metadata'
import { GuidanceFrame } from '../guidance-frame'

/** Texts come into force and end by themselves, so the kept page is made anew within the hour. */
export const revalidate = 3600

type Props = { params: Promise<{ locale: Locale }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return sitePageMetadata('law', (await params).locale)
}

export default async function LawPage({ params }: Props) {
  const { locale } = await params
  const page = await getSitePage('law', locale)
  if (!page) notFound()
  const { title, lead, texts, note } = page.edition
  return (
    <GuidanceFrame locale={locale} here="law" title={title} lead={lead}>
      <LawRegister texts={texts} today={dayOf(new Date())} />
      <PageNote text={note} />
    </GuidanceFrame>
  )
}
