import type { Locale } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { FigureList } from '@/components/about/figure-list'
import { figuresByField } from '@/components/about/figures-by-field'
import { PersonList } from '@/components/about/person-list'
import { DirectContact } from '@/components/contact/direct-contact'
import { AskDepartment } from '@/components/guidance/ask-department'
import { GuidanceCards } from '@/components/guidance/guidance-cards'
import { GuidanceNav } from '@/components/guidance/guidance-nav'
import { type GuidancePage, guidancePages } from '@/components/guidance/guidance-pages'
import { JourneySteps } from '@/components/guidance/journey-steps'
import { LawRegister } from '@/components/guidance/law-register'
import { PageNote } from '@/components/guidance/page-note'
import { QuestionList } from '@/components/guidance/question-list'
import { TemplateCard } from '@/components/guidance/template-card'
import { fieldAddress } from '@/components/site/address'
import { Breadcrumbs } from '@/components/site/breadcrumbs'
import { PageHeading } from '@/components/site/page-heading'
import { RichText } from '@/components/text/rich-text'
import { TextSections } from '@/components/text/text-sections'
import { dayOf } from '@/domain/day'
import { presentDay } from '@/domain/presenting/present-day'
import type { PageEdition, ReadablePageKey } from '@/domain/site-page/site-page'
import { Link } from '@/i18n/link'
import { findFields } from '@/server/catalogue/home'
import { getSiteProfile } from '@/server/settings/site-profile'
import { findPageHeadlines, findPublicPages, getSitePage } from '@/server/site-pages/get-site-page'
import { guidanceTrail } from './guidance-trail'

/** A page that staff write, in one language. */
export type DrawnPage = { [Key in ReadablePageKey]: { key: Key; edition: PageEdition<Key> } }[ReadablePageKey]

type Props = { locale: Locale; page: DrawnPage }

/** Everything between header and footer of a page that staff write, of what is public and of a draft. */
export function PageArticle({ locale, page }: Props) {
  switch (page.key) {
    case 'guidance':
      return <Statement locale={locale} edition={page.edition} cards />
    case 'accessibility':
    case 'privacy':
      return <Statement locale={locale} edition={page.edition} />
    case 'about':
      return <About locale={locale} edition={page.edition} />
    case 'donors':
    case 'partners':
      return (
        <Guidance locale={locale} here={page.key} edition={page.edition}>
          <JourneySteps steps={page.edition.steps} />
          <PageNote text={page.edition.note} />
        </Guidance>
      )
    case 'law':
      return (
        <Guidance locale={locale} here="law" edition={page.edition}>
          <LawRegister texts={page.edition.texts} today={dayOf(new Date())} />
          <PageNote text={page.edition.note} />
        </Guidance>
      )
    case 'templates':
      return (
        <Guidance locale={locale} here="templates" edition={page.edition}>
          <Templates locale={locale} />
          <TextSections sections={page.edition.sections} />
        </Guidance>
      )
    case 'questions':
      return (
        <Guidance locale={locale} here="questions" edition={page.edition}>
          <QuestionList questions={page.edition.questions} />
        </Guidance>
      )
  }
}

type GuidanceProps = {
  locale: Locale
  here: GuidancePage
  edition: { title: string; lead: string }
  children: ReactNode
}

/** A page of guidance: the way to it, its heading, its content, and beside it the other pages and whom to ask. */
async function Guidance({ locale, here, edition, children }: GuidanceProps) {
  const [trail, profile, pages] = await Promise.all([
    guidanceTrail(locale),
    getSiteProfile(locale),
    findPageHeadlines(guidancePages, locale),
  ])
  return (
    <div className="page py-6 lg:py-8">
      <Breadcrumbs trail={trail} here={edition.title} />
      <PageHeading title={edition.title}>{edition.lead}</PageHeading>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-14 gap-y-12 lg:grid-cols-[minmax(0,1fr)_17rem]">
        <div className="min-w-0 space-y-8">{children}</div>
        <aside className="space-y-8 self-start">
          <GuidanceNav pages={pages} here={here} />
          <AskDepartment replyDays={profile.replyDays} />
        </aside>
      </div>
    </div>
  )
}

async function Templates({ locale }: { locale: Locale }) {
  const [conceptNote, projectDocument] = await Promise.all([
    getSitePage('concept-note', locale),
    getSitePage('project-document', locale),
  ])
  return (
    <>
      {conceptNote && <TemplateCard template="concept-note" edition={conceptNote.edition} />}
      {projectDocument && <TemplateCard template="project-document" edition={projectDocument.edition} />}
    </>
  )
}

/** `cards` leads to the pages of guidance. */
type StatementProps = { locale: Locale; edition: PageEdition<'guidance'>; cards?: boolean }

/** Sections of text, with the day on which they were last checked. */
async function Statement({ locale, edition, cards = false }: StatementProps) {
  const { title, lead, sections, checkedOn } = edition
  const [t, profile, headlines] = await Promise.all([
    getTranslations('Guidance'),
    getSiteProfile(locale),
    cards ? findPageHeadlines(guidancePages, locale) : [],
  ])
  return (
    <div className="page py-10 lg:py-12">
      <PageHeading title={title}>{lead}</PageHeading>
      {cards && <GuidanceCards pages={headlines} />}
      <div
        className={`grid grid-cols-[minmax(0,1fr)] gap-x-14 gap-y-12 lg:grid-cols-[minmax(0,1fr)_17rem] ${cards ? 'mt-12' : ''}`}
      >
        <div className="min-w-0">
          <TextSections sections={sections} />
          {checkedOn && (
            <p className="mt-8 text-sm text-ink-3">{t('checkedOn', { day: presentDay(checkedOn, locale) })}</p>
          )}
        </div>
        <aside className="self-start">
          <AskDepartment replyDays={profile.replyDays} />
        </aside>
      </div>
    </div>
  )
}

/** The province in figures, the department, and whom to ask about what. */
async function About({ locale, edition }: { locale: Locale; edition: PageEdition<'about'> }) {
  const [t, site, pages, profile, fields] = await Promise.all([
    getTranslations('About'),
    getTranslations('Site'),
    findPublicPages(locale),
    getSiteProfile(locale),
    findFields(locale),
  ])
  const { title, lead, text, figures, people } = edition
  return (
    <div className="page py-10 lg:py-12">
      <PageHeading title={title}>{lead}</PageHeading>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-14 gap-y-12 lg:grid-cols-[minmax(0,1fr)_21rem]">
        <div className="min-w-0 space-y-12">
          {text && <RichText text={text} />}
          {figures.length > 0 && (
            <section className="space-y-8">
              <h2 className="text-2xl sm:text-3xl">{t('figures')}</h2>
              {figuresByField(figures, fields).map((group) => (
                <section key={group.field?.id ?? ''} className="space-y-4">
                  <h3 className="text-lg">
                    {group.field ? (
                      <Link href={fieldAddress(group.field.id)} className="link">
                        {group.field.name}
                      </Link>
                    ) : (
                      t('whole')
                    )}
                  </h3>
                  <FigureList figures={group.figures} />
                </section>
              ))}
            </section>
          )}
          <section className="space-y-5">
            <h2 className="text-2xl sm:text-3xl">{t('people')}</h2>
            {people.length > 0 ? <PersonList people={people} /> : <p className="text-ink-2">{t('peopleNone')}</p>}
          </section>
        </div>
        <aside className="space-y-8 self-start">
          <DirectContact profile={profile} />
          <nav aria-labelledby="statements" className="print:hidden">
            <h2 id="statements" className="font-body text-sm font-semibold">
              {t('statements')}
            </h2>
            <ul className="mt-2 space-y-1.5 text-sm">
              {(['accessibility', 'privacy'] as const)
                .filter((one) => pages.includes(one))
                .map((one) => (
                  <li key={one}>
                    <Link href={`/${one}`} className="link">
                      {site(one)}
                    </Link>
                  </li>
                ))}
            </ul>
          </nav>
        </aside>
      </div>
    </div>
  )
}
