import { locales } from '@/domain/locale'
import type { PdfJob } from './pdf-job'
import { renderProposal } from './render-proposal'
import { renderSelection } from './render-selection'
import { warmUpInput } from './warm-up'

// The pool gives a thread its first job only when this is done.
for (const locale of locales) await renderProposal(warmUpInput(locale))

/** What the pool of `server/documents/pdf-workers.ts` runs in a thread of its own. */
export default function pdfWorker(job: PdfJob): Promise<Uint8Array> {
  if (job.kind === 'selection') return renderSelection(job.input, job.files)
  return renderProposal(job.input)
}
