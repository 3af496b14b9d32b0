import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { NextIntlClientProvider } from 'next-intl'
import { getLocale, getMessages } from 'next-intl/server'
import { isPostedForm } from '@/app/[locale]/admin/is-posted-form'
import { signInAddress } from '@/app/[locale]/admin/require-actor'
import { NothingHere } from '@/components/desk/nothing-here'
import { ProposalEditor } from '@/components/desk/proposal-editor/editor'
import { emptyProposal } from '@/domain/proposal/empty-proposal'
import { proposalToEntries } from '@/domain/proposal/proposal-form'
import { getPathname } from '@/i18n/navigation'
import { getActor } from '@/server/accounts/session'
import { findChoices } from '@/server/catalogue/choices'
import { getEditableProposal } from '@/server/listings/listing-desk'
import { findStaleTexts } from '@/server/listings/stale-texts'
import { describeProposal, describeReadiness, readDone } from './describe-proposal'
import { editProposal } from './edit-proposal'

type Props = {
  params: Promise<{ code: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await params).code.toUpperCase().slice(0, 40) }
}

/**
 * The proposal editor. A form that is posted after the session has ended is drawn again with what was typed and with
 * nothing else, so that the work is not lost to the sign-in page; anyone else without a session is sent there.
 */
export default async function ProposalEditorPage({ params, searchParams }: Props) {
  const locale = await getLocale()
  const { code } = await params
  const page = { pathname: '/admin/proposals/[code]' as const, params: { code } }
  const actor = await getActor()
  if (!actor && !(await isPostedForm())) redirect(signInAddress(locale, page))
  const proposal = actor && (await getEditableProposal(actor, code))
  if (actor && !proposal) return <NothingHere />

  const [choices, messages, vi, en, readiness, stale] = await Promise.all([
    findChoices(locale),
    getMessages(),
    getMessages({ locale: 'vi' }),
    getMessages({ locale: 'en' }),
    proposal && describeReadiness(proposal.content),
    actor && proposal ? findStaleTexts(actor, code) : {},
  ])
  const { Form, Terms, Gaps, Desk, DeskFiles, DeskWriting } = messages
  return (
    <NextIntlClientProvider messages={{ Form, Terms, Gaps, Desk, DeskFiles, DeskWriting }}>
      <ProposalEditor
        saved={proposalToEntries(proposal?.content ?? emptyProposal(), locale)}
        lockVersion={proposal?.lockVersion ?? 0}
        header={actor && proposal && describeProposal(actor, proposal, locale)}
        readiness={readiness}
        names={{ vi: { ...vi.Desk.fields, ...vi.DeskFiles.fields }, en: { ...en.Desk.fields, ...en.DeskFiles.fields } }}
        choices={choices}
        rowSeed={Date.now().toString(36)}
        editorHref={getPathname({ locale, href: page })}
        signInHref={signInAddress(locale, '/admin')}
        before={proposal && readDone(await searchParams, proposal)}
        stale={stale}
        autosave
        keepAs={actor && `${code}:${actor.id}`}
        save={editProposal.bind(null, { code, locale })}
      />
    </NextIntlClientProvider>
  )
}
