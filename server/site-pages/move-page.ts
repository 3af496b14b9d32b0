import 'server-only'
import { cleanText } from '@/domain/clean-text'
import { stateAfter } from '@/domain/lifecycle'
import type { ReviewMove } from '@/domain/review-move'
import type { PageKey } from '@/domain/site-page/site-page'
import type { Actor } from '../actor'
import { record } from '../audit'
import { db } from '../db'
import type { MoveOutcome } from '../listings/move-listing'
import { findUnmetRequirement } from '../listings/unmet-requirement'
import { dropSetTimes } from '../schedule/drop-set-times'
import { lockPage } from './lock-page'
import { readPageFacts } from './page-facts'

type Request = { key: PageKey; lockVersion: number; move: ReviewMove; comment?: string }

/** Moves a page through review, as `moveListing` moves a listing. `lockVersion` names the draft that was looked at. */
export async function movePage(actor: Actor, { key, lockVersion, move, ...said }: Request): Promise<MoveOutcome> {
  const comment = cleanText(said.comment ?? '')
  return db().$transaction(async (tx): Promise<MoveOutcome> => {
    const locked = await lockPage(tx, key)
    if (!locked) return { kind: 'not-found' }
    const { page, revision, content } = locked
    const state = stateAfter(actor.role, move, page.state)
    if (!state) return { kind: 'forbidden' }
    if (page.lockVersion !== lockVersion) return { kind: 'conflict' }
    const requirement = findUnmetRequirement(move, await readPageFacts(tx, { key, content }, { comment }))
    if (requirement) return { kind: 'unmet', requirement }
    await tx.sitePage.update({ where: { key }, data: { state } })
    // What is sent back for changes does not go out by itself meanwhile.
    if (move === 'return') await dropSetTimes(tx, { pageKey: key }, 'returned', { revision: revision.number })
    if (comment) await tx.comment.create({ data: { pageKey: key, text: comment, authorId: actor.id } })
    const detail = { from: page.state, to: state, revision: revision.number, ...(comment && { comment }) }
    await record(tx, actor, `page.${move}`, { kind: 'page', id: key }, detail)
    return { kind: 'moved', state }
  })
}
