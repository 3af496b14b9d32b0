import 'server-only'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { proposalAddress } from '@/documents/proposal-address'
import type { ProposalInput } from '@/documents/proposal-paper'
import type { Locale } from '@/domain/locale'
import type { ProposalView } from '@/domain/proposal/proposal-view'
import { getPublishedProposal } from '../catalogue/published-proposal'
import { env } from '../env'
import { getSiteProfile } from '../settings/site-profile'
import { keptPdfs } from './kept-pdfs'
import { pdfWorkers, workerFile } from './pdf-workers'

/** `hash` names the content: equal hashes are equal files. */
export type ProposalPdf = { bytes: Uint8Array<ArrayBuffer>; fileName: string; hash: string }

/**
 * The PDF of a published proposal in one language, drawn once for as long as nothing in it changes; null when nothing is
 * published under this code in this language.
 * @throws PdfBusy when it would have to be drawn and cannot be in good time.
 */
export async function getProposalPdf(locale: Locale, code: string): Promise<ProposalPdf | null> {
  const view = await getPublishedProposal(locale, code)
  if (!view) return null
  const input = await inputOf(view)
  const hash = hashOf(input)
  return { bytes: (await keptPdfs.read(hash)) ?? (await drawOnce(hash, input)), fileName: fileNameOf(view), hash }
}

/**
 * A proposal drawn as it is given, for a look before publication; it is not kept.
 * @throws PdfBusy when it cannot be drawn in good time.
 */
export async function renderProposalPdf(view: ProposalView): Promise<Omit<ProposalPdf, 'hash'>> {
  return { bytes: await draw(await inputOf(view)), fileName: fileNameOf(view) }
}

async function inputOf(view: ProposalView): Promise<ProposalInput> {
  const profile = await getSiteProfile(view.locale)
  return { view, profile, pageUrl: proposalAddress(env().SITE_URL, view.locale, view.code) }
}

function fileNameOf({ code, locale }: ProposalView): string {
  return `${code}-${locale}.pdf`
}

const drawing = new Map<string, Promise<Uint8Array<ArrayBuffer>>>()

/** Readers who ask for the same file at once wait for the same drawing. */
function drawOnce(hash: string, input: ProposalInput): Promise<Uint8Array<ArrayBuffer>> {
  const running = drawing.get(hash)
  if (running) return running
  const drawn = draw(input)
    .then(async (bytes) => {
      await keptPdfs.keep(hash, bytes)
      return bytes
    })
    .finally(() => drawing.delete(hash))
  drawing.set(hash, drawn)
  return drawn
}

async function draw(input: ProposalInput): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await pdfWorkers().render({ kind: 'proposal', input }))
}

let make: string | undefined

/** The worker's bundle is part of the hash: when the template changes, every kept file is out of date. */
function hashOf(input: ProposalInput): string {
  make ??= createHash('sha256').update(readFileSync(workerFile)).digest('hex')
  return createHash('sha256').update(make).update(input.view.locale).update(JSON.stringify(input)).digest('hex')
}
