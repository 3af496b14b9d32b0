import { beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '../actor'
import { db } from '../db'
import { hireStaff, testPassword } from '../testing/staff'
import { changePassword, createAccount, findAccounts, resetPassword, updateAccount } from './manage-accounts'
import { endAllSessions } from './session'
import { lockout, verifyCredentials } from './verify-credentials'

let admin: Actor
let officer: Actor

beforeAll(async () => {
  admin = await hireStaff('admin')
  officer = await hireStaff('officer')
})

const versionOf = async (actor: Actor) =>
  (await db().user.findUniqueOrThrow({ where: { id: actor.id } })).sessionVersion

describe('Signing in', () => {
  test('needs the right e-mail, in any letter case, and the right password', async () => {
    expect((await verifyCredentials(` ${officer.email.toUpperCase()} `, testPassword))?.id).toBe(officer.id)
    expect(await verifyCredentials(officer.email, 'wrong')).toBeNull()
    expect(await verifyCredentials('nobody@example.org', testPassword)).toBeNull()
    expect(await verifyCredentials(officer.email, '')).toBeNull()
    expect(await verifyCredentials(officer.email, 'x'.repeat(100_000))).toBeNull()
  })

  test('is locked after repeated failures, even sent at once, for the right password too, and opens again later', async () => {
    const person = await hireStaff('officer')
    await Promise.all(Array.from({ length: lockout.failures }, () => verifyCredentials(person.email, 'guess')))
    expect(await verifyCredentials(person.email, testPassword)).toBeNull()
    const { lockedUntil } = await db().user.findUniqueOrThrow({ where: { id: person.id } })
    expect(lockedUntil?.getTime()).toBeGreaterThan(Date.now() + (lockout.minutes - 1) * 60_000)
    await db().user.update({ where: { id: person.id }, data: { lockedUntil: new Date(Date.now() - 1) } })
    expect((await verifyCredentials(person.email, testPassword))?.id).toBe(person.id)
  })

  test('forgets earlier failures after a success', async () => {
    const person = await hireStaff('officer')
    for (let round = 0; round < 2; round += 1) {
      for (let i = 1; i < lockout.failures; i += 1) await verifyCredentials(person.email, 'guess')
      expect(await verifyCredentials(person.email, testPassword)).not.toBeNull()
    }
  })

  test('is refused to an account that is no longer active', async () => {
    const person = await hireStaff('officer')
    await updateAccount(admin, person.id, { role: 'officer', active: false })
    expect(await verifyCredentials(person.email, testPassword)).toBeNull()
  })

  test('leaves its traces: who came in, and who was refused', async () => {
    const person = await hireStaff('officer')
    await verifyCredentials(person.email, 'guess')
    await verifyCredentials(person.email, testPassword)
    const events = await db().auditEvent.findMany({ where: { subjectId: person.id }, orderBy: { id: 'asc' } })
    expect(events.map((event) => event.action)).toEqual(['account.sign-in-refused', 'account.sign-in'])
  })
})

describe('Sessions end', () => {
  test('when their owner signs out everywhere, changes the password, or is changed by an administrator', async () => {
    const person = await hireStaff('officer')
    await endAllSessions(person)
    expect(await versionOf(person)).toBe(2)
    expect(await changePassword(person, testPassword, 'mot mat khau khac hẳn')).toBe('changed')
    expect(await versionOf(person)).toBe(3)
    await updateAccount(admin, person.id, { role: 'director', active: true })
    expect(await versionOf(person)).toBe(4)
    await resetPassword(admin, person.id)
    expect(await versionOf(person)).toBe(5)
  })
})

describe('Accounts', () => {
  test('are opened by an administrator with a password that works and is stored only as a hash', async () => {
    const person = { name: 'Trần Thị Mẫu', email: 'mau@example.org', role: 'officer' as const }
    const outcome = await createAccount(admin, person)
    if (outcome.kind !== 'created') throw new Error(outcome.kind)
    expect(await verifyCredentials(person.email, outcome.password)).not.toBeNull()
    const row = await db().user.findUniqueOrThrow({ where: { email: person.email } })
    expect(row.passwordHash).toMatch(/^\$argon2id\$/)
    expect(await createAccount(admin, person)).toEqual({ kind: 'taken' })
  })

  test('are nobody else’s business', async () => {
    expect(await findAccounts(officer)).toEqual([])
    expect(await createAccount(officer, { name: 'X', email: 'x@example.org', role: 'admin' })).toEqual({
      kind: 'forbidden',
    })
    expect(await updateAccount(officer, officer.id, { role: 'admin', active: true })).toBe('forbidden')
    expect(await resetPassword(officer, admin.id)).toBeNull()
    expect((await db().user.findUniqueOrThrow({ where: { id: officer.id } })).role).toBe('officer')
  })

  test('always leave one active administrator, even when two demote each other at once', async () => {
    await db().user.updateMany({ where: { role: 'admin', id: { not: admin.id } }, data: { role: 'officer' } })
    const second = await hireStaff('admin')
    const demoted = { role: 'officer' as const, active: true }
    const outcomes = await Promise.all([
      updateAccount(admin, second.id, demoted),
      updateAccount(second, admin.id, demoted),
    ])
    expect(outcomes.sort()).toEqual(['last-admin', 'saved'])
    expect(await db().user.count({ where: { role: 'admin', active: true } })).toBe(1)
  })

  test('keep a password that is right and long enough', async () => {
    const person = await hireStaff('officer')
    expect(await changePassword(person, 'wrong', 'mot mat khau khac')).toBe('wrong')
    expect(await changePassword(person, testPassword, 'ngan')).toBe('too-weak')
  })
})
