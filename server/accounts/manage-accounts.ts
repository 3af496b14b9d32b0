import 'server-only'
import { z } from 'zod'
import { mayDo, roles } from '@/domain/account/role'
import { cleanLine } from '@/domain/clean-text'
import type { Actor } from '../actor'
import { record } from '../audit'
import { db, type Transaction } from '../db'
import { fitsPassword, generatePassword, hashPassword, isAcceptable } from './password'

/** A staff account as the desk lists it. */
export type Account = {
  id: string
  name: string
  email: string
  role: (typeof roles)[number]
  active: boolean
  lastSignInAt: Date | null
}

const shown = { id: true, name: true, email: true, role: true, active: true, lastSignInAt: true } as const

/** All accounts, by name; nobody's for those who may not manage them. */
export async function findAccounts(actor: Actor): Promise<Account[]> {
  if (!mayDo(actor.role, 'account.manage')) return []
  return db().user.findMany({ select: shown, orderBy: { name: 'asc' } })
}

export const newAccount = z.object({
  name: z.string().transform(cleanLine).pipe(z.string().min(2, 'required').max(120, 'tooLong')),
  email: z
    .string()
    .transform((email) => cleanLine(email).toLowerCase())
    .pipe(z.email('email').max(254, 'tooLong')),
  role: z.enum(roles, 'required'),
})

export type CreateOutcome = { kind: 'created'; password: string } | { kind: 'taken' } | { kind: 'forbidden' }

/** Opens an account with a generated password, which is returned once and kept only as a hash. */
export async function createAccount(actor: Actor, person: z.infer<typeof newAccount>): Promise<CreateOutcome> {
  if (!mayDo(actor.role, 'account.manage')) return { kind: 'forbidden' }
  const password = generatePassword()
  const passwordHash = await hashPassword(password)
  return db().$transaction(async (tx): Promise<CreateOutcome> => {
    await lockAccounts(tx)
    if (await tx.user.findUnique({ where: { email: person.email } })) return { kind: 'taken' }
    const { id } = await tx.user.create({ data: { ...person, passwordHash } })
    await record(tx, actor, 'account.create', { kind: 'account', id }, { role: person.role })
    return { kind: 'created', password }
  })
}

export type UpdateOutcome = 'saved' | 'last-admin' | 'not-found' | 'forbidden'

/** Changes a role or whether the account may sign in; a change ends that person's sessions. One active administrator always stays. */
export async function updateAccount(
  actor: Actor,
  id: string,
  change: { role: Account['role']; active: boolean },
): Promise<UpdateOutcome> {
  if (!mayDo(actor.role, 'account.manage')) return 'forbidden'
  return db().$transaction(async (tx): Promise<UpdateOutcome> => {
    await lockAccounts(tx)
    if (!(await tx.user.findUnique({ where: { id } }))) return 'not-found'
    const others = await tx.user.count({ where: { role: 'admin', active: true, id: { not: id } } })
    if (others === 0 && (change.role !== 'admin' || !change.active)) return 'last-admin'
    await tx.user.update({ where: { id }, data: { ...change, sessionVersion: { increment: 1 } } })
    await record(tx, actor, 'account.update', { kind: 'account', id }, change)
    return 'saved'
  })
}

/** Gives an account a new generated password, returned once, unlocks it and ends its sessions; null when not allowed or not there. */
export async function resetPassword(actor: Actor, id: string): Promise<string | null> {
  if (!mayDo(actor.role, 'account.manage')) return null
  const password = generatePassword()
  const passwordHash = await hashPassword(password)
  return db().$transaction(async (tx) => {
    const { count } = await tx.user.updateMany({
      where: { id },
      data: { passwordHash, sessionVersion: { increment: 1 }, failedSignIns: 0, lockedUntil: null },
    })
    if (count === 0) return null
    await record(tx, actor, 'account.change-password', { kind: 'account', id }, { reset: true })
    return password
  })
}

export type PasswordOutcome = 'changed' | 'wrong' | 'too-weak'

/** Changes the actor's own password and ends all their sessions; the caller opens a new one for this browser. */
export async function changePassword(actor: Actor, current: string, next: string): Promise<PasswordOutcome> {
  const user = await db().user.findUniqueOrThrow({ where: { id: actor.id } })
  if (!(await fitsPassword(current, user.passwordHash))) return 'wrong'
  if (!isAcceptable(next)) return 'too-weak'
  const passwordHash = await hashPassword(next)
  await db().$transaction(async (tx) => {
    await tx.user.update({ where: { id: actor.id }, data: { passwordHash, sessionVersion: { increment: 1 } } })
    await record(tx, actor, 'account.change-password', { kind: 'account', id: actor.id })
  })
  return 'changed'
}

/** One change to accounts at a time, so that two administrators cannot demote each other at once. */
async function lockAccounts(tx: Transaction): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('accounts'))`
}
