import 'server-only'
import { type PageContent, parsePage } from '@/domain/site-page/site-page'
import type { Prisma } from '@/prisma/generated/client'
import { db, type Transaction } from '../db'

const key = 'about'

/** How many of the contact people on the page about the province are invented, in its draft or in public. */
export async function countSamplePeople(): Promise<number> {
  const row = await db().sitePage.findUnique({ where: { key } })
  return row ? Math.max(samplesIn(row.draft), samplesIn(row.published)) : 0
}

/** Takes the invented contact people off the page, in its draft and in public. Someone who is editing it is told. */
export async function removeSamplePeople(tx: Transaction): Promise<void> {
  // Held until the end, so that a save in the same moment is not overwritten but refused.
  await tx.$queryRaw`SELECT 1 FROM "SitePage" WHERE key = ${key} FOR UPDATE`
  const row = await tx.sitePage.findUnique({ where: { key } })
  if (!row || samplesIn(row.draft) + samplesIn(row.published) === 0) return
  await tx.sitePage.update({
    where: { key },
    data: {
      draft: withoutSamples(row.draft),
      published: withoutSamples(row.published),
      lockVersion: { increment: 1 },
      updatedAt: new Date(),
    },
  })
}

function samplesIn(content: Prisma.JsonValue): number {
  return parsePage(key, content).people.filter((person) => person.sample).length
}

function withoutSamples(content: Prisma.JsonValue): PageContent<'about'> {
  const page = parsePage(key, content)
  return { ...page, people: page.people.filter((person) => !person.sample) }
}
