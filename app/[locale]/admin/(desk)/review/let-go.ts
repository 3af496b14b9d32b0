import type { EditorState } from '@/components/desk/editor/editor-state'
import { entry, type FormEntries } from '@/domain/form/form-entries'
import type { Actor } from '@/server/actor'
import { withdrawListing } from '@/server/listings/publish-listing'
import { cancelTime } from '@/server/schedule/set-time'
import type { TimeTarget } from '@/server/schedule/time-target'
import { withdrawPage } from '@/server/site-pages/publish-page'

type Kept = { entries: FormEntries; lockVersion: number }

/** Withdraws a listing or a page, or takes back what is set for it; null when another button was pressed. */
export async function letGo(actor: Actor, target: TimeTarget, kept: Kept): Promise<EditorState> {
  const intent = entry(kept.entries, 'intent')
  const move = (['publish', 'withdraw'] as const).find((one) => intent === `cancel-time:${one}`)
  if (move) {
    // When it was taken back or carried out meanwhile, the page that follows tells how it stands.
    const outcome = await cancelTime(actor, { ...target, move })
    return { kind: outcome === 'forbidden' ? 'forbidden' : 'time-cancelled', ...kept }
  }
  if (intent !== 'withdraw') return null
  // When somebody else withdrew it meanwhile, what was asked for holds.
  const outcome = 'page' in target ? await withdrawPage(actor, target.page) : await withdrawListing(actor, target.code)
  if (outcome === 'not-found') return { kind: 'gone', ...kept }
  if (outcome === 'forbidden') return { kind: 'forbidden', ...kept }
  return { kind: 'withdrawn', at: new Date().toISOString(), ...kept }
}
