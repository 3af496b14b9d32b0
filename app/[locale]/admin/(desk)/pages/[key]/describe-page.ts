import { getMessages, getTranslations } from 'next-intl/server'
import { describeReview } from '@/app/[locale]/admin/(desk)/review/describe-review'
import { describeField } from '@/components/desk/editor/describe-field'
import type { FieldNames } from '@/components/desk/editor/field-names'
import type { Readiness } from '@/components/desk/editor/readiness'
import { pagePreviewAddress, pagePreviewWordAddress } from '@/components/desk/page-address'
import type { PageHeader } from '@/components/desk/page-editor/page-header'
import { sitePageAddresses } from '@/components/site/site-page-address'
import type { Comment } from '@/domain/comment/comment'
import { inBoth } from '@/domain/in-both'
import { type Locale, locales } from '@/domain/locale'
import { presentMoment } from '@/domain/presenting/present-day'
import { gapField } from '@/domain/proposal/gap-field'
import { findPageGaps } from '@/domain/site-page/page-gaps'
import { type PageKey, pageKinds } from '@/domain/site-page/site-page'
import { getPathname } from '@/i18n/navigation'
import type { Actor } from '@/server/actor'
import type { SetTime } from '@/server/schedule/find-times'
import type { EditablePage } from '@/server/site-pages/page-desk'

/** What the fields of a page are called in one language. */
export async function pageFieldNames(key: PageKey, locale: Locale): Promise<FieldNames> {
  const { fields } = (await getMessages({ locale })).Desk.pages
  return { ...fields.common, ...fields[pageKinds[key]] }
}

/** How a page stands, worded for the editor in the language of the desk. */
export async function describePage(
  actor: Actor,
  page: EditablePage,
  { locale, comments, times }: { locale: Locale; comments: Comment[]; times: SetTime[] },
): Promise<PageHeader> {
  const t = await getTranslations('Desk.pages')
  const inLanguage = (language: Locale) => {
    const current = page.published[language]
    const href = getPathname({ locale: language, href: sitePageAddresses[page.key] })
    return current && { since: presentMoment(current.at, locale), changed: current.changed, href }
  }
  const isOutline = pageKinds[page.key] === 'outline'
  return {
    name: t(`names.${page.key}`),
    state: page.state,
    changed: locales.some((language) => page.published[language]?.changed),
    savedAt: presentMoment(page.updatedAt, locale),
    savedBy: page.updatedBy,
    published: inBoth(inLanguage),
    listHref: getPathname({ locale, href: '/admin/pages' }),
    revisions: page.revisions,
    historyHref: getPathname({ locale, href: { pathname: '/admin/pages/[key]/history', params: { key: page.key } } }),
    preview: isOutline
      ? {
          kind: 'word',
          hrefs: inBoth((language) => getPathname({ locale, href: pagePreviewWordAddress(page.key, language) })),
        }
      : {
          kind: 'preview',
          hrefs: inBoth((language) => getPathname({ locale: language, href: pagePreviewAddress(page.key, language) })),
        },
    review: describeReview(actor, { ...page, comments, times }, locale),
  }
}

/** What the draft lacks for publication in each language, in words, each with the id of the field to fill. */
export async function describePageReadiness({ key, content }: EditablePage, locale: Locale): Promise<Readiness> {
  const [t, names] = await Promise.all([getTranslations('Gaps'), pageFieldNames(key, locale)])
  const inLanguage = (language: Locale) =>
    findPageGaps(key, content, language).map((gap) => ({
      id: gapField(content, gap, language),
      message: t(gap.problem, { field: describeField(t, names, gap.path), language: t(`language.${language}`) }),
    }))
  return inBoth(inLanguage)
}
