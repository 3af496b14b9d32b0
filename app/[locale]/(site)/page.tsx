import type { Metadata } from 'next'
import type { Locale } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { buttonClass } from '@/components/button/button-class'
import { NeedRow } from '@/components/need/need-row'
import { ProposalCard } from '@/components/proposal/proposal-card'
import { FieldGrid } from '@/components/site/field-grid'
import { HomeHero } from '@/components/site/home-hero'
import { SectionHeading } from '@/components/site/section-heading'
import { Steps } from '@/components/site/steps'
import { StoryPanel } from '@/components/story/story-panel'
import { feedKinds } from '@/domain/feed/feed'
import { describeOrganization } from '@/domain/linked-data/organization'
import { presentNumber, presentRoundMoney } from '@/domain/presenting/present-money'
import { Link } from '@/i18n/link'
import { findFields, getHomeListings } from '@/server/catalogue/home'
import { countLocalPartners } from '@/server/catalogue/local-partners'
import { findProjects } from '@/server/catalogue/portfolio'
import { env } from '@/server/env'
import { getSiteProfile } from '@/server/settings/site-profile'
import { findPublicPages } from '@/server/site-pages/get-site-page'
import { alternates } from './alternates'
import { feedLinks } from './feed-links'
import { SiteFrame } from './site-frame'

type Props = { params: Promise<{ locale: Locale }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  return { alternates: { ...alternates('/', locale), types: await feedLinks(feedKinds, locale) } }
}

export default async function HomePage({ params }: Props) {
  const { locale } = await params
  const [t, site, words, profile, fields, listings, partners, projects, pages] = await Promise.all([
    getTranslations('Home'),
    getTranslations('Site'),
    getTranslations('Needs'),
    getSiteProfile(locale),
    findFields(locale),
    getHomeListings(locale),
    countLocalPartners(locale),
    findProjects(locale),
    findPublicPages(locale),
  ])
  const { proposals, needs, story } = listings
  const seeking = fields.reduce((sum, field) => sum + field.proposals, 0)
  const sought = fields.reduce((sum, field) => sum + field.askUsdCents, 0)
  const underway = projects.filter(({ edition }) => edition.status === 'underway').length
  const figures = [
    { value: presentNumber(seeking, locale), label: t('figureProposals') },
    { value: presentRoundMoney({ amount: sought, currency: 'USD' }, locale), label: t('figureSought') },
    { value: presentNumber(fields.length, locale), label: t('figureFields') },
    // What is known only from an earlier plan is not under way: then the partners say more.
    underway > 0
      ? { value: presentNumber(underway, locale), label: t('figureUnderway', { count: underway }) }
      : { value: presentNumber(partners, locale), label: t('figurePartners') },
  ]
  return (
    <SiteFrame
      locale={locale}
      address="/"
      data={{
        name: site('name', { province: profile.provinceName }),
        description: site('description', { province: profile.provinceTitle }),
        beside: [describeOrganization(profile, env().SITE_URL)],
      }}
    >
      <HomeHero province={profile.provinceName} fields={fields} figures={figures} />
      <div className="page space-y-16 py-14 lg:space-y-20 lg:py-19">
        <section>
          <SectionHeading more={{ href: '/fields', label: t('allFieldsLink') }}>{t('fields')}</SectionHeading>
          <FieldGrid fields={fields} />
        </section>
        <section>
          <SectionHeading more={{ href: '/proposals', label: t('allProposals') }}>{t('ready')}</SectionHeading>
          {proposals.length > 0 ? (
            <div className="grid gap-6 md:grid-cols-2 lg:grid-cols-3">
              {proposals.map((proposal) => (
                <ProposalCard key={proposal.code} proposal={proposal} />
              ))}
            </div>
          ) : (
            <div className="rounded-xl border border-line bg-surface p-6">
              <p className="font-semibold">{t('noProposals')}</p>
              <p className="mt-1 mb-4 text-ink-2">{t('noProposalsNext')}</p>
              <Link href="/contact" className={buttonClass('secondary')}>
                {t('writeToUs')}
              </Link>
            </div>
          )}
        </section>
        {(needs.length > 0 || story) && (
          <div
            className={`grid items-start gap-x-14 gap-y-14 ${needs.length > 0 && story ? 'lg:grid-cols-[5fr_4fr]' : ''}`}
          >
            {needs.length > 0 && (
              <section>
                <SectionHeading more={{ href: '/needs', label: words('all') }}>{words('soonest')}</SectionHeading>
                <ul className="border-b border-line">
                  {needs.map((need) => (
                    <NeedRow key={need.code} need={need} />
                  ))}
                </ul>
              </section>
            )}
            {story && <StoryPanel story={story} />}
          </div>
        )}
        {profile.steps.length > 0 && (
          <section>
            <SectionHeading
              {...(pages.includes('donors') && { more: { href: '/guidance/donors', label: t('stepsLink') } })}
            >
              {t('steps')}
            </SectionHeading>
            <Steps steps={profile.steps} />
          </section>
        )}
      </div>
    </SiteFrame>
  )
}
