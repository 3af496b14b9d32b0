import type { ProposalView } from '@/domain/proposal/proposal-view'
import { AskPanel, type PdfAddress } from './ask-panel'
import { KeyFacts } from './key-facts'
import { ProposalBody } from './proposal-body'
import { ProposalContents } from './proposal-contents'
import { ProposalHeader } from './proposal-header'
import { Readiness } from './readiness'

/** A proposal in full, as its public page and its preview show it. `pdfAddress` says where its PDF files are. */
export function ProposalArticle({ proposal, pdfAddress }: { proposal: ProposalView; pdfAddress?: PdfAddress }) {
  return (
    <article className="grid gap-x-16 gap-y-8 lg:grid-cols-[minmax(0,1fr)_23.25rem] lg:grid-rows-[auto_1fr]">
      <ProposalHeader proposal={proposal} />
      <div className="space-y-8 lg:col-start-2 lg:row-span-2 lg:row-start-1">
        <div className="rounded-xl border border-line bg-surface p-6 shadow-card">
          <AskPanel proposal={proposal} pdfAddress={pdfAddress} />
          <Readiness proposal={proposal} />
          <KeyFacts proposal={proposal} />
        </div>
        <ProposalContents edition={proposal.edition} />
      </div>
      <div className="min-w-0">
        <ProposalBody proposal={proposal} />
      </div>
    </article>
  )
}
