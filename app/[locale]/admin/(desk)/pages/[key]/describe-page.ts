import { getMessages, getTranslations } from 'next-intl/server'
import { describeReview } from '@/app/[locale]/admin/(desk)/review/describe-review'
import { readMoved } from '@/app/[locale]/admin/(desk)/review/read-moved'
import { describeField } from '@/components/desk/editor/describe-field'
import type { EditorState } from '@/components/desk/editor/editor-state'
import type { FieldNames } from '@/components/desk/editor/field-names'
import type { Readiness } from '@/components/desk/editor/readiness'
import type { PageHeader } from '@/components/desk/page-editor/page-header'
import { sitePageAddresses } from '@/components/site/site-page-address'
import type { Comment } from '@/domain/comment/comment'
import { type Locale, locales } from '@/domain/locale'
import { presentMoment } from '@/domain/presenting/present-day'
import { gapField } from '@/domain/proposal/gap-field'
import { findPageGaps } from '@/domain/site-page/page-gaps'
import { type PageKey, pageKinds } from '@/domain/site-page/site-page'
import { getPathname } from '@/i18n/navigation'
import type { Actor } from '@/server/actor'
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
  { locale, comments }: { locale: Locale; comments: Comment[] },
): Promise<PageHeader> {
  const t = await getTranslations('Desk.pages')
  const href = sitePageAddresses[page.key]
  return {
    name: t(`names.${page.key}`),
    changed: page.changed,
    savedAt: presentMoment(page.updatedAt, locale),
    savedBy: page.updatedBy,
    publishedAt: presentMoment(page.publishedAt, locale),
    publicHref: { vi: getPathname({ locale: 'vi', href }), en: getPathname({ locale: 'en', href }) },
    listHref: getPathname({ locale, href: '/admin/pages' }),
    review: describeReview(actor, { state: page.state, revisions: 0, comments, times: [] }, locale),
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
  return { vi: inLanguage('vi'), en: inLanguage('en') }
}

/** What was done just before, as the address to which a browser without script was sent tells; null when nothing was. */
export function readPageDone(address: Record<string, string | string[] | undefined>, page: EditablePage): EditorState {
  const done = { at: page.updatedAt.toISOString(), languages: [...locales], lockVersion: page.lockVersion }
  const moved = readMoved(address, done)
  if (moved) return moved
  const kind = (['saved', 'published', 'incomplete', 'needs-review'] as const).find((one) => one === address.done)
  return kind ? { kind, ...done, ...(kind === 'published' && { at: page.publishedAt.toISOString() }) } : null
}
