import 'server-only'
import type { Locale } from '@/domain/locale'
import { db } from '../db'
import { summaries } from './summaries'

/** The proposals with these codes that are published in this language, in the order given. */
export async function findArguedProposals(codes: string[], locale: Locale) {
  const rows = await db().publication.findMany({
    where: { code: { in: codes }, locale, kind: 'proposal', endedAt: null },
    select: { id: true, code: true },
  })
  return summaries(
    codes.flatMap((code) => rows.find((row) => row.code === code)?.id ?? []),
    locale,
  )
}
