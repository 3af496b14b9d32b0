import { renderToBuffer } from '@react-pdf/renderer'
import { loadFonts } from './font-families'
import { findFontsByIdentity } from './font-lookup'
import { printable } from './printable'
import { ProposalDocument } from './proposal-document'
import { type ProposalInput, proposalPaper } from './proposal-paper'

/**
 * Draws a proposal as a PDF. Equal input gives the same bytes. It takes the processor for a good part of a second:
 * call it from a worker, never while a request is answered.
 */
export async function renderProposal(input: ProposalInput): Promise<Uint8Array> {
  findFontsByIdentity()
  const canDraw = await loadFonts()
  return renderToBuffer(<ProposalDocument paper={proposalPaper(printable(input, canDraw))} />)
}
