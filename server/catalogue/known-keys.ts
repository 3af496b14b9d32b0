import 'server-only'
import { db } from '../db'

/** What has a public page under a key. */
export type KeyedPage = 'proposal' | 'field' | 'theme' | 'partner' | 'place'

/** Those found before; shared by all bundles of the process. Keys that nobody knows are never kept: anyone can invent them. */
const kept = globalThis as typeof globalThis & { nhipCauKnownKeys?: Set<string> }

/** Whether a page exists under a key, in any language. While the database cannot say, it is taken to. */
export async function isKnownKey(kind: KeyedPage, key: string): Promise<boolean> {
  // What cannot be a key is not looked for.
  if (!/^[a-z0-9-]{1,80}$/i.test(key)) return false
  kept.nhipCauKnownKeys ??= new Set()
  const name = `${kind} ${key}`
  if (kept.nhipCauKnownKeys.has(name)) return true
  try {
    if (!(await look[kind](key))) return false
  } catch {
    return true
  }
  kept.nhipCauKnownKeys.add(name)
  return true
}

/** Forgets what was found; what is withdrawn may no longer be known. */
export function forgetKnownKeys(): void {
  kept.nhipCauKnownKeys?.clear()
}

const select = { id: true }
const look: Record<KeyedPage, (key: string) => Promise<{ id: string } | null>> = {
  proposal: (code) =>
    db().publication.findFirst({ where: { code: code.toUpperCase(), kind: 'proposal', endedAt: null }, select }),
  field: (id) => db().field.findUnique({ where: { id }, select }),
  theme: (id) => db().theme.findUnique({ where: { id }, select }),
  partner: (id) => db().agency.findUnique({ where: { id }, select }),
  place: (id) => db().locality.findUnique({ where: { id }, select }),
}
