import { type ProposalFigures, proposalFigures } from '@/domain/proposal/proposal-figures'
import type { ProposalView } from '@/domain/proposal/proposal-view'
import type { SiteProfile } from '@/domain/settings/site-settings'
import { type Texts, textsIn } from './texts'

/** All that a proposal's document is made from: one plain value, so that equal input gives an identical file. */
export type ProposalInput = {
  view: ProposalView
  profile: SiteProfile
  /** The address of the proposal's page, printed and put into the QR code. */
  pageUrl: string
}

/** The input with what every part of the document derives from it. */
export type ProposalPaper = ProposalInput & {
  edition: ProposalView['edition']
  locale: ProposalView['locale']
  figures: ProposalFigures
  texts: Texts
}

/** Prepares the input for the parts of the document. */
export function proposalPaper(input: ProposalInput): ProposalPaper {
  const { edition, locale } = input.view
  return { ...input, edition, locale, figures: proposalFigures(edition), texts: textsIn(locale) }
}
