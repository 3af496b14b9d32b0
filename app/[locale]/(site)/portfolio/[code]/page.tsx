import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { Locale } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { ProjectArticle } from '@/components/portfolio/project-article'
import { projectAddress } from '@/components/site/address'
import { Breadcrumbs } from '@/components/site/breadcrumbs'
import { permanentRedirect } from '@/i18n/navigation'
import { getProject } from '@/server/catalogue/portfolio'
import { getSiteProfile } from '@/server/settings/site-profile'
import { alternates } from '../../alternates'
import { SiteFrame } from '../../site-frame'

type Props = { params: Promise<{ locale: Locale; code: string }> }

/** Each page is made at its first reading and kept until something published changes. */
export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, code } = await params
  const [t, project] = await Promise.all([
    getTranslations({ locale, namespace: 'Portfolio' }),
    getProject(locale, code),
  ])
  if (!project) return {}
  const { title, summary } = project.edition
  return {
    title,
    description: summary || t('description', { title }),
    alternates: alternates(projectAddress(code), locale),
  }
}

/** A project of the portfolio. */
export default async function ProjectPage({ params }: Props) {
  const { locale, code } = await params
  const address = projectAddress(code)
  const [t, project, profile] = await Promise.all([
    getTranslations('Portfolio'),
    getProject(locale, code),
    getSiteProfile(locale),
  ])
  if (!project) notFound()
  if (code !== code.toLowerCase()) permanentRedirect({ href: address, locale })
  const trail = [{ label: t('title'), href: '/portfolio' as const }]
  return (
    <SiteFrame
      locale={locale}
      address={address}
      section="portfolio"
      data={{
        name: project.edition.title,
        description: project.edition.summary || t('description', { title: project.edition.title }),
        trail,
        published: project.publishedOn,
      }}
    >
      <div className="page py-6 lg:py-8">
        <Breadcrumbs trail={trail} here={project.code} />
        <ProjectArticle
          project={project}
          setting={{ provinceTitle: profile.provinceTitle, rate: profile.rate }}
          departmentName={profile.departmentName}
        />
      </div>
    </SiteFrame>
  )
}
