import type { ProposalInput } from './proposal-paper'
import type { SelectionInput } from './selection-paper'

/** What the threads that draw PDFs can be asked for. `files` are the finished PDFs of the selection's parts, in order. */
export type PdfJob =
  | { kind: 'proposal'; input: ProposalInput }
  | { kind: 'selection'; input: SelectionInput; files: Uint8Array[] }
