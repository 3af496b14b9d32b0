import 'server-only'
import type { BulkResult } from '@/domain/desk/bulk-change'
import type { Actor } from '../actor'
import { db } from '../db'
import { parseDocument } from './listing-document'
import { saveListing } from './save-listing'

type Change = { code: string; lockVersion: number; theme: string; remove: boolean }

/** Files a listing under a theme, or no longer, as a version of its own. `lockVersion` is that of the document looked at. */
export async function changeTheme(actor: Actor, { code, lockVersion, theme, remove }: Change): Promise<BulkResult> {
  const listing = await db().listing.findUnique({ where: { code } })
  if (!listing) return 'not-found'
  if (listing.lockVersion !== lockVersion) return 'conflict'
  const { content } = parseDocument(listing.kind, listing.content)
  if (content.themes.includes(theme) === !remove) return 'unchanged'
  const themes = remove ? content.themes.filter((one) => one !== theme) : [...content.themes, theme]
  const { kind } = await saveListing(actor, { code, lockVersion, content: { ...content, themes } })
  return kind === 'saved' ? 'done' : kind
}
