import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { Locale } from 'next-intl'
import { TemplateCard } from '@/components/guidance/template-card'
import { TextSections } from '@/components/text/text-sections'
import { getSitePage } from '@/server/site-pages/get-site-page'
import { sitePageMetadata } from '../../site-page-metadata'
import { GuidanceFrame } from '../guidance-frame'

type Props = { params: Promise<{ locale: Locale }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return sitePageMetadata('templates', (await params).locale)
}

export default async function TemplatesPage({ params }: Props) {
  const { locale } = await params
  const [page, conceptNote, projectDocument] = await Promise.all([
    getSitePage('templates', locale),
    getSitePage('concept-note', locale),
    getSitePage('project-document', locale),
  ])
  if (!page) notFound()
  const { title, lead, sections } = page.edition
  return (
    <GuidanceFrame locale={locale} here="templates" title={title} lead={lead}>
      {conceptNote && <TemplateCard template="concept-note" edition={conceptNote.edition} />}
      {projectDocument && <TemplateCard template="project-document" edition={projectDocument.edition} />}
      <TextSections sections={sections} />
    </GuidanceFrame>
  )
}
