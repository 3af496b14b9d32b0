import type { ReactNode } from 'react'
import type { ProposalVersion } from '@/domain/proposal/edition-change'
import type { ProposalView } from '@/domain/proposal/proposal-view'
import { AskPanel, type PdfAddress } from './ask-panel'
import { KeyFacts } from './key-facts'
import { ProposalBody } from './proposal-body'
import { ProposalChanges } from './proposal-changes'
import { ProposalContents } from './proposal-contents'
import { ProposalHeader } from './proposal-header'
import { Readiness } from './readiness'

type Props = {
  proposal: ProposalView
  /** Where its PDF files are. */
  pdfAddress?: PdfAddress
  /** What its publications after the first have changed. */
  versions?: ProposalVersion[]
  /** What follows its parts in the same column. */
  children?: ReactNode
}

/** A proposal in full, as its public page and its preview show it. */
export function ProposalArticle({ proposal, pdfAddress, versions = [], children }: Props) {
  return (
    <article className="grid gap-x-16 gap-y-8 lg:grid-cols-[minmax(0,1fr)_23.25rem] lg:grid-rows-[auto_1fr]">
      <ProposalHeader proposal={proposal} />
      <div className="space-y-8 lg:col-start-2 lg:row-span-2 lg:row-start-1">
        <div className="rounded-xl border border-line bg-surface p-6 shadow-card print:grid print:grid-cols-2 print:gap-x-8 print:rounded-none print:border-x-0 print:border-b-0 print:px-0 print:shadow-none">
          <AskPanel proposal={proposal} pdfAddress={pdfAddress} />
          <KeyFacts proposal={proposal} changed={versions.length > 0} />
        </div>
        <ProposalContents edition={proposal.edition} changed={versions.length > 0} />
      </div>
      <div className="min-w-0">
        <Readiness proposal={proposal} />
        <ProposalBody proposal={proposal} />
        <ProposalChanges proposal={proposal} versions={versions} />
        {children}
      </div>
    </article>
  )
}
