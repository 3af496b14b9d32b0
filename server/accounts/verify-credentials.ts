import 'server-only'
import type { User } from '@/prisma/generated/client'
import { record } from '../audit'
import { db } from '../db'
import { fitsPassword } from './password'

/** After so many failures in a row an account is locked for so many minutes. */
export const lockout = { failures: 5, minutes: 15 }

/**
 * The person whose e-mail and password these are; null when they are not, when the account is locked or when it is no
 * longer active. A stranger cannot tell these apart, nor by the time it takes.
 */
export async function verifyCredentials(email: string, password: string): Promise<User | null> {
  const user = await db().user.findUnique({ where: { email: email.trim().toLowerCase().slice(0, 254) } })
  const fits = await fitsPassword(password, user?.passwordHash ?? null)
  if (!user?.active || isLocked(user)) return null
  return fits ? succeed(user) : fail(user)
}

function isLocked(user: User): boolean {
  return user.lockedUntil !== null && user.lockedUntil > new Date()
}

async function succeed(user: User): Promise<User> {
  return db().$transaction(async (tx) => {
    await record(tx, user, 'account.sign-in', { kind: 'account', id: user.id })
    return tx.user.update({
      where: { id: user.id },
      data: { failedSignIns: 0, lockedUntil: null, lastSignInAt: new Date() },
    })
  })
}

async function fail(user: User): Promise<null> {
  await db().$transaction(async (tx) => {
    // Counted in the database, so that guesses sent at once all count.
    const { failedSignIns } = await tx.user.update({
      where: { id: user.id },
      data: { failedSignIns: { increment: 1 } },
    })
    const locks = failedSignIns >= lockout.failures
    if (locks) {
      const lockedUntil = new Date(Date.now() + lockout.minutes * 60_000)
      await tx.user.update({ where: { id: user.id }, data: { failedSignIns: 0, lockedUntil } })
    }
    await record(tx, null, 'account.sign-in-refused', { kind: 'account', id: user.id }, { locked: locks })
  })
  return null
}
