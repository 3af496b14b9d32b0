import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { Locale } from 'next-intl'
import { QuestionList } from '@/components/guidance/question-list'
import { getSitePage } from '@/server/site-pages/get-site-page'
import { sitePageMetadata } from '../../site-page-metadata'
import { GuidanceFrame } from '../guidance-frame'

type Props = { params: Promise<{ locale: Locale }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return sitePageMetadata('questions', (await params).locale)
}

export default async function QuestionsPage({ params }: Props) {
  const { locale } = await params
  const page = await getSitePage('questions', locale)
  if (!page) notFound()
  const { title, lead, questions } = page.edition
  return (
    <GuidanceFrame locale={locale} here="questions" title={title} lead={lead}>
      <QuestionList questions={questions} />
    </GuidanceFrame>
  )
}
