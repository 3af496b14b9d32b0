import 'server-only'
import { db } from '../db'

/** Whether a contact request with this reference was stored, and on what moment; null when there is none. */
export async function getReceipt(reference: string): Promise<{ reference: string; createdAt: Date } | null> {
  if (!/^[0-9a-z]{4}-[0-9a-z]{4}$/i.test(reference)) return null
  return db().inquiry.findUnique({
    where: { reference: reference.toUpperCase() },
    select: { reference: true, createdAt: true },
  })
}
