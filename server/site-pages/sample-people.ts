import 'server-only'
import { type PageContent, parsePage } from '@/domain/site-page/site-page'
import type { Prisma } from '@/prisma/generated/client'
import { db, type Transaction } from '../db'
import { dropSetTimes } from '../schedule/drop-set-times'
import { lockPage } from './lock-page'
import { addPageRevision } from './page-store'

const key = 'about'

/** How many of the contact people on the page about the province are invented, in its draft or in public. */
export async function countSamplePeople(): Promise<number> {
  const row = await db().sitePage.findUnique({
    where: { key },
    include: { publications: { where: { endedAt: null } } },
  })
  return row ? Math.max(samplesIn(row.draft), ...row.publications.map((one) => samplesIn(one.content))) : 0
}

/**
 * Takes the invented contact people off the page, in its draft and in public. Someone who is editing it is told, and no earlier
 * version goes out by itself any more.
 */
export async function removeSamplePeople(tx: Transaction): Promise<void> {
  // Held until the end, so that a save in the same moment is not overwritten but refused.
  const locked = await lockPage(tx, key)
  if (!locked) return
  const { page } = locked
  const shown = await tx.pagePublication.findMany({ where: { pageKey: key, endedAt: null } })
  if ([page.draft, ...shown.map((one) => one.content)].every((content) => samplesIn(content) === 0)) return
  for (const { id, content } of shown) {
    await tx.pagePublication.update({ where: { id }, data: { content: withoutSamples(content) } })
  }
  const draft = withoutSamples(page.draft)
  await addPageRevision(tx, { key, content: draft, author: null })
  await dropSetTimes(tx, { pageKey: key }, 'cancelled', { move: 'publish' })
  await tx.sitePage.update({
    where: { key },
    data: { draft, lockVersion: { increment: 1 }, updatedAt: new Date() },
  })
}

function samplesIn(content: Prisma.JsonValue): number {
  return parsePage(key, content).people.filter((person) => person.sample).length
}

function withoutSamples(content: Prisma.JsonValue): PageContent<'about'> {
  const page = parsePage(key, content)
  return { ...page, people: page.people.filter((person) => !person.sample) }
}
