import 'server-only'
import { db } from '../db'

/** The pages that exist for each thing published or listed, and what the part of their address that names it is. */
type Keys = { proposals: Set<string> }

const shared = globalThis as typeof globalThis & { nhipCauKeys?: Promise<Keys> | undefined }

/**
 * Whether a public page exists under this key (a code in lower case). Asked at every request, so the answer is kept in
 * memory until something public changes. Where the database does not answer, the page may: it can be a kept one.
 */
export async function hasPage(noun: keyof Keys, key: string): Promise<boolean> {
  shared.nhipCauKeys ??= loadKeys()
  try {
    return (await shared.nhipCauKeys)[noun].has(key)
  } catch {
    forgetKeys()
    return true
  }
}

/** Forgets what exists; the next question asks the database. */
export function forgetKeys(): void {
  shared.nhipCauKeys = undefined
}

async function loadKeys(): Promise<Keys> {
  const proposals = await db().publication.findMany({
    where: { kind: 'proposal', endedAt: null },
    distinct: ['listingId'],
    select: { code: true },
  })
  return { proposals: new Set(proposals.map((row) => row.code.toLowerCase())) }
}
