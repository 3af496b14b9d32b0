import 'server-only'
import { createHash } from 'node:crypto'
import type { SelectionInput } from '@/documents/selection-paper'
import { dayOf } from '@/domain/day'
import { type Selection, selectionTotals } from '@/domain/saved/selection'
import { getSiteProfile } from '../settings/site-profile'
import { pdfWorkers } from './pdf-workers'
import { getProposalPdf, type ProposalPdf } from './proposal-pdf'

/** `hash` names the content: equal hashes are equal files. */
export type SelectionPdf = Pick<ProposalPdf, 'bytes' | 'hash'>

/**
 * The published proposals of a list as one document; null when none of them is published. `listUrl` opens the same list on
 * the site. It is put together from kept files at each request and never kept itself: lists are without number, would fill
 * the disk, and may carry a reader's notes.
 * @throws PdfBusy when it cannot be made in good time.
 */
export async function getSelectionPdf(selection: Selection, listUrl: string): Promise<SelectionPdf | null> {
  const { locale, items, rate } = selection
  const profile = await getSiteProfile(locale)
  const found: { pdf: ProposalPdf; part: SelectionInput['parts'][number]; sample: boolean }[] = []
  // One after another, so that one reader's long list does not fill the queue of the threads.
  for (const { code, note, proposal } of items) {
    const pdf = proposal && (await getProposalPdf(proposal.locale, code))
    if (!proposal || !pdf) continue
    const { edition, field, agency } = proposal
    const part = { code, title: edition.title, field: field.name, partner: agency.name, locale: proposal.locale, note }
    found.push({ pdf, part, sample: proposal.sample })
  }
  if (found.length === 0) return null
  const { departmentName, divisionName, email, phone } = profile
  const day = dayOf(new Date())
  const input: SelectionInput = {
    locale,
    day,
    profile: { departmentName, divisionName, email, phone },
    listUrl,
    rate,
    totals: selectionTotals(selection),
    parts: found.map(({ part }) => part),
    gone: items.filter(({ proposal }) => proposal === null).map(({ code }) => code),
    sample: found.some(({ sample }) => sample),
  }
  const hash = createHash('sha256')
    .update(JSON.stringify([input, found.map(({ pdf }) => pdf.hash)]))
    .digest('hex')
  return { bytes: await assembleOnce(hash, input, found), hash }
}

const assembling = new Map<string, Promise<Uint8Array<ArrayBuffer>>>()

/** Readers who ask for the same document at once wait for the same work. */
function assembleOnce(
  hash: string,
  input: SelectionInput,
  parts: { pdf: ProposalPdf }[],
): Promise<Uint8Array<ArrayBuffer>> {
  const running = assembling.get(hash)
  if (running) return running
  const made = pdfWorkers()
    .render({ kind: 'selection', input, files: parts.map(({ pdf }) => pdf.bytes) })
    .then((bytes) => new Uint8Array(bytes))
    .finally(() => assembling.delete(hash))
  assembling.set(hash, made)
  return made
}
