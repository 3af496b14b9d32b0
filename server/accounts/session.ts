import 'server-only'
import { cookies } from 'next/headers'
import { getServerSession } from 'next-auth'
import { encode } from 'next-auth/jwt'
import { cache } from 'react'
import type { User } from '@/prisma/generated/client'
import { type Actor, proveActor } from '../actor'
import { record } from '../audit'
import { db } from '../db'
import { env } from '../env'
import { authOptions, sessionCookie, sessionSeconds } from './auth-options'

/**
 * The person behind this request, with the role read from the database now; null for a stranger, for an account that is
 * no longer active and for a session that was ended. Asked once per request.
 */
export const getActor = cache(async (): Promise<Actor | null> => {
  const session = await getServerSession(authOptions)
  if (!session?.accountId) return null
  const user = await db().user.findUnique({ where: { id: session.accountId } })
  if (!user?.active || user.sessionVersion !== session.sessionVersion) return null
  return proveActor(user)
})

/** Opens a session for someone whose credentials were just verified. Only an action or a route handler can. */
export async function openSession(user: User): Promise<void> {
  const token = await encode({
    token: { sub: user.id, sessionVersion: user.sessionVersion },
    secret: env().NEXTAUTH_SECRET,
    maxAge: sessionSeconds,
  })
  const { name, options } = sessionCookie()
  ;(await cookies()).set(name, token, { ...options, maxAge: sessionSeconds })
}

/** Ends this browser's session. */
export async function closeSession(): Promise<void> {
  const { name, options } = sessionCookie()
  ;(await cookies()).set(name, '', { ...options, maxAge: 0 })
}

/** Ends every session of the actor, on every device, this one included. */
export async function endAllSessions(actor: Actor): Promise<void> {
  await db().$transaction(async (tx) => {
    await tx.user.update({ where: { id: actor.id }, data: { sessionVersion: { increment: 1 } } })
    await record(tx, actor, 'account.sign-out-everywhere', { kind: 'account', id: actor.id })
  })
}
