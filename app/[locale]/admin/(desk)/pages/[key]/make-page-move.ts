import type { EditorState } from '@/components/desk/editor/editor-state'
import type { Requirement } from '@/domain/lifecycle'
import type { Locale } from '@/domain/locale'
import type { PageMove } from '@/domain/review-move'
import type { PageKey } from '@/domain/site-page/site-page'
import type { Actor } from '@/server/actor'
import { movePage } from '@/server/site-pages/move-page'
import { publishPage } from '@/server/site-pages/publish-page'

export type Done = Extract<EditorState, { at: string; languages: Locale[] }>

/** What came of a move, as the editor tells it. */
export type Told =
  | { kind: 'saved' | 'published' | 'incomplete' | 'needs-review' }
  | { kind: 'moved'; move: PageMove }
  | { kind: 'unmet'; requirement: Requirement }
  | { kind: 'gone' }
  | { kind: 'conflict'; theirs: number }

type Wanted = { key: PageKey; lockVersion: number; move: PageMove | 'publish'; comment: string }

/** Publishes or moves on the draft that was just saved; when saving has led to where that cannot be, it needs review again. */
export async function makePageMove(actor: Actor, { key, lockVersion, move, comment }: Wanted): Promise<Told> {
  const conflict = { kind: 'conflict', theirs: lockVersion + 1 } as const
  if (move === 'publish') {
    const outcome = await publishPage(actor, { key, lockVersion })
    if (outcome === 'not-found') return { kind: 'gone' }
    if (outcome === 'conflict') return conflict
    return { kind: outcome === 'forbidden' ? 'needs-review' : outcome }
  }
  const outcome = await movePage(actor, { key, lockVersion, move, comment })
  if (outcome.kind === 'not-found') return { kind: 'gone' }
  if (outcome.kind === 'conflict') return conflict
  if (outcome.kind === 'forbidden') return { kind: 'needs-review' }
  return outcome.kind === 'unmet' ? outcome : { kind: 'moved', move }
}
