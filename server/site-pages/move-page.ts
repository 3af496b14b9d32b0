import 'server-only'
import { cleanText } from '@/domain/clean-text'
import { stateAfter } from '@/domain/lifecycle'
import type { PageMove } from '@/domain/review-move'
import { type PageKey, parsePage } from '@/domain/site-page/site-page'
import type { Actor } from '../actor'
import { record } from '../audit'
import { db } from '../db'
import type { MoveOutcome } from '../listings/move-listing'
import { findUnmetRequirement } from '../listings/unmet-requirement'
import { lockPage } from './lock-page'
import { readPageFacts } from './page-facts'

type Request = { key: PageKey; lockVersion: number; move: PageMove; comment?: string }

/** Moves a page through review, as `moveListing` moves a listing. `lockVersion` names the draft that was looked at. */
export async function movePage(actor: Actor, { key, lockVersion, move, ...said }: Request): Promise<MoveOutcome> {
  const comment = cleanText(said.comment ?? '')
  return db().$transaction(async (tx): Promise<MoveOutcome> => {
    const page = await lockPage(tx, key)
    if (!page) return { kind: 'not-found' }
    const state = stateAfter(actor.role, move, page.state)
    if (!state) return { kind: 'forbidden' }
    if (page.lockVersion !== lockVersion) return { kind: 'conflict' }
    const requirement = findUnmetRequirement(move, readPageFacts(key, parsePage(key, page.draft), { comment }))
    if (requirement) return { kind: 'unmet', requirement }
    await tx.sitePage.update({ where: { key }, data: { state } })
    if (comment) await tx.comment.create({ data: { pageKey: key, text: comment, authorId: actor.id } })
    const detail = { from: page.state, to: state, ...(comment && { comment }) }
    await record(tx, actor, `page.${move}`, { kind: 'page', id: key }, detail)
    return { kind: 'moved', state }
  })
}
