import { getMessages, getTranslations } from 'next-intl/server'
import {
  previewAddress,
  previewPdfAddress,
} from '@/app/[locale]/admin/(preview)/proposals/[code]/preview/preview-address'
import { describeField } from '@/components/desk/editor/describe-field'
import type { EditorState } from '@/components/desk/editor/editor-state'
import type { ProposalHeader, Readiness } from '@/components/desk/proposal-editor/proposal-header'
import { mayMove } from '@/domain/lifecycle'
import { type Locale, locales } from '@/domain/locale'
import { presentMoment } from '@/domain/presenting/present-day'
import { gapField } from '@/domain/proposal/gap-field'
import type { ProposalContent } from '@/domain/proposal/proposal-content'
import { findProposalGaps } from '@/domain/proposal/proposal-requirements'
import { getPathname } from '@/i18n/navigation'
import type { Actor } from '@/server/actor'
import type { EditableProposal } from '@/server/listings/listing-desk'

/** How a proposal stands, worded for the editor in the language of the desk. */
export function describeProposal(actor: Actor, proposal: EditableProposal, locale: Locale): ProposalHeader {
  const params = { code: proposal.code.toLowerCase() }
  return {
    code: proposal.code,
    state: proposal.state,
    changed: locales.some((language) => proposal.published[language]?.changed),
    savedAt: presentMoment(proposal.updatedAt, locale),
    savedBy: proposal.updatedBy,
    revisions: proposal.revisions,
    published: inBoth((language) => {
      const current = proposal.published[language]
      const href = getPathname({ locale: language, href: { pathname: '/proposals/[code]', params } })
      return current && { since: presentMoment(current.at, locale), changed: current.changed, href }
    }),
    previewHref: inBoth((locale) => getPathname({ locale, href: previewAddress(proposal.code, locale) })),
    pdfHref: inBoth((locale) => getPathname({ locale, href: previewPdfAddress(proposal.code, locale) })),
    listHref: getPathname({ locale, href: '/admin/proposals' }),
    historyHref: getPathname({ locale, href: { pathname: '/admin/history/[code]', params } }),
    mayPublish: mayMove(actor.role, 'publish', proposal.state),
    mayWithdraw: mayMove(actor.role, 'withdraw', proposal.state),
  }
}

function inBoth<T>(make: (language: Locale) => T): Record<Locale, T> {
  return { vi: make('vi'), en: make('en') }
}

/** What the document lacks for publication in each language, in words, each with the id of the field to fill. */
export async function describeReadiness(content: ProposalContent): Promise<Readiness> {
  const [t, { Desk, DeskFiles }] = await Promise.all([getTranslations('Gaps'), getMessages()])
  const names = { ...Desk.fields, ...DeskFiles.fields }
  return inBoth((language) =>
    findProposalGaps(content, language).map((gap) => ({
      id: gapField(content, gap, language),
      message: t(gap.problem, { field: describeField(t, names, gap.path), language: t(`language.${language}`) }),
    })),
  )
}

type Address = Record<string, string | string[] | undefined>

/** What was done just before, as the address to which a browser without script was sent tells; null when nothing was. */
export function readDone(address: Address, proposal: EditableProposal): EditorState {
  const kind = (['saved', 'published', 'incomplete'] as const).find((one) => one === address.done)
  if (!kind) return null
  const named = typeof address.in === 'string' ? address.in.split(',') : []
  const languages = locales.filter((one) => named.includes(one))
  const published = languages.map((one) => proposal.published[one]?.at).find((at) => at !== undefined)
  const at = (kind === 'published' && published) || proposal.updatedAt
  return { kind, at: at.toISOString(), languages, lockVersion: proposal.lockVersion }
}
