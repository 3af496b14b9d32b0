import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { Locale } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { OtherLanguageOnly } from '@/components/proposal/other-language-only'
import { PrintSource } from '@/components/proposal/print-source'
import { ProposalArticle } from '@/components/proposal/proposal-article'
import { Related } from '@/components/proposal/related'
import { fieldAddress, proposalAddress } from '@/components/site/address'
import { Breadcrumbs } from '@/components/site/breadcrumbs'
import { dayOf } from '@/domain/day'
import { describeProject } from '@/domain/linked-data/project'
import { locales, otherLocale } from '@/domain/locale'
import { permanentRedirect } from '@/i18n/navigation'
import { getProposalHistory } from '@/server/catalogue/proposal-history'
import { getPublishedProposal } from '@/server/catalogue/published-proposal'
import { getRelatedListings } from '@/server/catalogue/related-listings'
import { getSiteProfile } from '@/server/settings/site-profile'
import { absoluteAddress } from '../../absolute-address'
import { alternates } from '../../alternates'
import { sharePicture } from '../../share-picture'
import { SiteFrame } from '../../site-frame'

type Props = { params: Promise<{ locale: Locale; code: string }> }

/** Each page is made at its first reading and kept until something published changes. */
export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, code } = await params
  const { proposal, other } = await findEditions(locale, code)
  if (!proposal) {
    if (!other) return {}
    const t = await getTranslations('Proposal')
    return { title: `${other.code}: ${t('otherLanguageOnly')}`, robots: { index: false } }
  }
  const { title, summary } = proposal.edition
  const shared = { title, description: summary }
  const languages = proposal.inOtherLocale ? locales : [locale]
  const picture = await sharePicture(locale, { kind: 'proposal', key: code, ...shared })
  return { ...shared, ...picture, alternates: alternates(proposalAddress(code), locale, languages) }
}

export default async function ProposalPage({ params }: Props) {
  const { locale, code } = await params
  const address = proposalAddress(code)
  const { proposal, other } = await findEditions(locale, code)
  if (!proposal && !other) notFound()
  if (code !== code.toLowerCase()) permanentRedirect({ href: address, locale })
  if (!proposal) {
    return (
      <SiteFrame locale={locale} address={address} section="proposals">
        {other && <OtherLanguageOnly proposal={other} />}
      </SiteFrame>
    )
  }
  const [t, profile, versions, related] = await Promise.all([
    getTranslations('Site'),
    getSiteProfile(locale),
    getProposalHistory(locale, code),
    getRelatedListings(locale, code, dayOf(new Date())),
  ])
  const trail = [
    { label: t('proposals'), href: '/proposals' as const },
    { label: proposal.field.name, href: fieldAddress(proposal.field.id) },
  ]
  return (
    <SiteFrame
      locale={locale}
      address={address}
      section="proposals"
      data={{
        name: proposal.edition.title,
        description: proposal.edition.summary,
        trail,
        about: (url) => describeProject(proposal, url, profile.provinceTitle),
        published: proposal.firstPublishedOn,
        modified: proposal.publishedOn,
      }}
    >
      <div className="page py-6 lg:py-8">
        <Breadcrumbs trail={trail} here={proposal.code} />
        <ProposalArticle proposal={proposal} versions={versions}>
          <PrintSource proposal={proposal} url={absoluteAddress(address, locale)} />
        </ProposalArticle>
        <Related related={related} />
      </div>
    </SiteFrame>
  )
}

/** The proposal in the reader's language, or else in the other. What cannot be a code is not looked for. */
async function findEditions(locale: Locale, code: string) {
  if (!/^[a-z]{2,4}-\d{4}-\d{3,6}$/i.test(code)) return { proposal: null, other: null }
  const proposal = await getPublishedProposal(locale, code.toLowerCase())
  return { proposal, other: proposal ? null : await getPublishedProposal(otherLocale(locale), code.toLowerCase()) }
}
