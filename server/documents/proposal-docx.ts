import 'server-only'
import { docxFileName } from '@/documents/file-names'
import { writeProposalDocx } from '@/documents/write-proposal-docx'
import { mayDo } from '@/domain/account/role'
import type { DocxLanguage } from '@/domain/proposal/docx-language'
import type { Actor } from '../actor'
import { getEditableListing } from '../listings/listing-desk'
import { getSettings } from '../settings/site-profile'
import { findVocabulary } from '../workbooks/find-vocabulary'

/** The saved draft of a proposal as a Word file for a partner to edit; null when there is none or the actor may not read it. */
export async function writeProposalDraft(
  actor: Actor,
  code: string,
  language: DocxLanguage,
): Promise<{ fileName: string; bytes: Uint8Array<ArrayBuffer> } | null> {
  if (!mayDo(actor.role, 'listing.read')) return null
  const listing = await getEditableListing(actor, 'proposal', code)
  if (!listing) return null
  const [vocabulary, settings] = await Promise.all([findVocabulary(), getSettings()])
  const { content } = listing
  const bytes = await writeProposalDocx({
    language,
    code: listing.code,
    content,
    vocabulary,
    department: settings.departmentName,
  })
  return { fileName: docxFileName(listing.code, language), bytes }
}
