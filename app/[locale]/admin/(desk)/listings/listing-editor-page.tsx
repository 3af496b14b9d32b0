import { redirect } from 'next/navigation'
import { NextIntlClientProvider } from 'next-intl'
import { getLocale, getMessages } from 'next-intl/server'
import { readDone } from '@/app/[locale]/admin/(desk)/review/read-done'
import { isPostedForm } from '@/app/[locale]/admin/is-posted-form'
import { signInAddress } from '@/app/[locale]/admin/require-actor'
import { editorAddress } from '@/components/desk/listing-address'
import { ListingEditor } from '@/components/desk/listing-editor/listing-editor'
import { NothingHere } from '@/components/desk/nothing-here'
import { emptyListing } from '@/domain/listing/empty-listing'
import { listingToEntries } from '@/domain/listing/listing-form'
import type { ListingKind } from '@/domain/listing-state'
import { getPathname } from '@/i18n/navigation'
import { getActor } from '@/server/accounts/session'
import { findChoices } from '@/server/catalogue/choices'
import { findComments } from '@/server/comments/find-comments'
import { findProposalChoices } from '@/server/listings/find-proposal-choices'
import { getEditableListing } from '@/server/listings/listing-desk'
import { findStaleTexts } from '@/server/listings/stale-texts'
import { findTimes } from '@/server/schedule/find-times'
import { getSettings } from '@/server/settings/site-profile'
import { describeListing, describeReadiness, listingNames } from './describe-listing'
import { editListing } from './edit-listing'

type Props = { kind: ListingKind; code: string; address: Record<string, string | string[] | undefined> }

/**
 * The editor of a listing. A form that is posted after the session has ended is drawn again with what was typed and with
 * nothing else, so that the work is not lost to the sign-in page; anyone else without a session is sent there.
 */
export async function ListingEditorPage({ kind, code, address }: Props) {
  const locale = await getLocale()
  const page = editorAddress(kind, code)
  const actor = await getActor()
  if (!actor && !(await isPostedForm())) redirect(signInAddress(locale, page))
  const listing = actor && (await getEditableListing(actor, kind, code))
  if (actor && !listing) return <NothingHere />

  const [{ rate }, choices, proposals, messages, vi, en, readiness, stale, comments, times] = await Promise.all([
    getSettings(),
    findChoices(locale),
    actor && kind === 'story' ? findProposalChoices(actor, locale) : [],
    getMessages(),
    listingNames(kind, 'vi'),
    listingNames(kind, 'en'),
    listing && describeReadiness(listing, locale),
    actor && listing ? findStaleTexts(actor, code) : {},
    actor && listing ? findComments(actor, { kind: 'listing', code }) : [],
    actor && listing ? findTimes(actor, { code }) : [],
  ])
  const { Form, Terms, Gaps, Desk, DeskFiles, DeskWriting, DeskReview, DeskWorkbook, DeskNeeds, DeskStories } = messages
  const own = { proposal: { DeskWorkbook: { docx: DeskWorkbook.docx } }, need: { DeskNeeds }, story: { DeskStories } }[
    kind
  ]
  return (
    <NextIntlClientProvider messages={{ Form, Terms, Gaps, Desk, DeskFiles, DeskWriting, DeskReview, ...own }}>
      <ListingEditor
        kind={kind}
        saved={listingToEntries(listing ?? emptyListing(kind), locale)}
        lockVersion={listing?.lockVersion ?? 0}
        header={actor && listing && describeListing(actor, listing, { locale, comments, times })}
        readiness={readiness}
        names={{ vi, en }}
        choices={{ ...choices, proposals }}
        rate={rate}
        rowSeed={Date.now().toString(36)}
        editorHref={getPathname({ locale, href: page })}
        signInHref={signInAddress(locale, '/admin')}
        before={listing && readDone(address, listing)}
        stale={stale}
        autosave
        keepAs={actor && `${code}:${actor.id}`}
        save={editListing.bind(null, { kind, code, locale })}
      />
    </NextIntlClientProvider>
  )
}
