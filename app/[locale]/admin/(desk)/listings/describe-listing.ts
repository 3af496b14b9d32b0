import { getMessages, getTranslations } from 'next-intl/server'
import { describeReview } from '@/app/[locale]/admin/(desk)/review/describe-review'
import { describeField } from '@/components/desk/editor/describe-field'
import type { FieldNames } from '@/components/desk/editor/field-names'
import type { Readiness } from '@/components/desk/editor/readiness'
import { docxAddress, listAddresses, previewAddress, previewPdfAddress } from '@/components/desk/listing-address'
import type { ListingHeader } from '@/components/desk/listing-editor/listing-header'
import { listingAddress } from '@/components/site/address'
import type { Comment } from '@/domain/comment/comment'
import { inBoth } from '@/domain/in-both'
import { findGaps } from '@/domain/listing/find-gaps'
import type { ListingKind } from '@/domain/listing-state'
import { type Locale, locales } from '@/domain/locale'
import { presentMoment } from '@/domain/presenting/present-day'
import type { DocxLanguage } from '@/domain/proposal/docx-language'
import { gapField } from '@/domain/proposal/gap-field'
import { getPathname } from '@/i18n/navigation'
import type { Actor } from '@/server/actor'
import type { EditableListing } from '@/server/listings/listing-desk'
import type { SetTime } from '@/server/schedule/find-times'

/** How a listing stands, worded for the editor in the language of the desk. */
export function describeListing(
  actor: Actor,
  listing: EditableListing,
  { locale, comments, times }: { locale: Locale; comments: Comment[]; times: SetTime[] },
): ListingHeader {
  const { kind, code } = listing
  return {
    kind,
    code,
    state: listing.state,
    changed: locales.some((language) => listing.published[language]?.changed),
    savedAt: presentMoment(listing.updatedAt, locale),
    savedBy: listing.updatedBy,
    revisions: listing.revisions,
    published: inBoth((language) => {
      const current = listing.published[language]
      const href = getPathname({ locale: language, href: listingAddress(kind, code) })
      return current && { since: presentMoment(current.at, locale), changed: current.changed, href }
    }),
    previewHref: inBoth((locale) => getPathname({ locale, href: previewAddress(kind, code, locale) })),
    pdfHref:
      kind === 'proposal' ? inBoth((locale) => getPathname({ locale, href: previewPdfAddress(code, locale) })) : null,
    docxHref: kind === 'proposal' ? docxHrefs(code, locale) : null,
    listHref: getPathname({ locale, href: listAddresses[kind] }),
    historyHref: getPathname({
      locale,
      href: { pathname: '/admin/history/[code]', params: { code: code.toLowerCase() } },
    }),
    review: describeReview(actor, { ...listing, comments, times }, locale),
  }
}

function docxHrefs(code: string, locale: Locale): Record<DocxLanguage, string> {
  const href = (language: DocxLanguage) => getPathname({ locale, href: docxAddress(code, language) })
  return { vi: href('vi'), en: href('en'), both: href('both') }
}

/** What the fields of a kind are called: as those of a proposal where they are the same, and by names of their own. */
export async function listingNames(kind: ListingKind, locale: Locale): Promise<FieldNames> {
  const { Desk, DeskFiles, DeskNeeds, DeskStories } = await getMessages({ locale })
  const own = { proposal: {}, need: DeskNeeds.fields, story: DeskStories.fields }[kind]
  return { ...Desk.fields, ...DeskFiles.fields, ...own }
}

/** What the document lacks for publication in each language, in words, each with the id of the field to fill. */
export async function describeReadiness(listing: EditableListing, locale: Locale): Promise<Readiness> {
  const [t, names] = await Promise.all([getTranslations('Gaps'), listingNames(listing.kind, locale)])
  return inBoth((language) =>
    findGaps(listing, language).map((gap) => ({
      id: gapField(listing.content, gap, language),
      message: t(gap.problem, { field: describeField(t, names, gap.path), language: t(`language.${language}`) }),
    })),
  )
}
