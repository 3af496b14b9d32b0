import 'server-only'
import type { ListingDocument } from '@/domain/listing/listing-document'
import type { Transaction } from '../db'

/** Whether a document names a field, partner, theme or commune that does not exist, or not any more. */
export async function namesUnknownKey(tx: Transaction, { content }: ListingDocument): Promise<boolean> {
  const { field, agency } = content
  const themes = [...new Set(content.themes)]
  const localities = [...new Set(content.localities)]
  if (field !== null && (await tx.field.count({ where: { id: field } })) === 0) return true
  if (agency !== null && (await tx.agency.count({ where: { id: agency } })) === 0) return true
  if ((await tx.theme.count({ where: { id: { in: themes } } })) < themes.length) return true
  return (await tx.locality.count({ where: { id: { in: localities } } })) < localities.length
}
