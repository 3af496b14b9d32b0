import 'server-only'
import type { Actor } from '../actor'
import { getVersion } from './listing-history'
import { type SaveOutcome, saveListing } from './save-listing'

/**
 * Makes what a listing said in an earlier version its newest one; nothing in between is lost. `lockVersion` is that of the
 * document the person looked at, and is refused like that of any save.
 */
export async function restoreVersion(
  actor: Actor,
  change: { code: string; lockVersion: number; number: number },
): Promise<SaveOutcome> {
  const { number, ...target } = change
  const version = await getVersion(actor, change.code, number)
  if (!version) return { kind: 'not-found' }
  return saveListing(actor, { ...target, content: version.content, restoredFrom: number })
}
